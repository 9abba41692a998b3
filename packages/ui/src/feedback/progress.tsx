import { useId } from 'react'

export interface ProgressProps {
  /** For instance "Frage 3 von 8". */
  readonly label: string
  readonly value: number
  readonly max: number
}

export function Progress({ label, value, max }: ProgressProps) {
  const id = `progress-${useId()}`
  return (
    <div className="kern-progress rl-progress">
      <label className="kern-label kern-label--small rl-muted" htmlFor={id}>
        {label}
      </label>
      <progress id={id} value={value} max={max} />
    </div>
  )
}
