import { useId } from 'react'
import type { ReactNode } from 'react'
import { useLinkComponent } from '../actions/link-component'
import { Badge, type BadgeProps } from '../feedback/badge'

export interface Task {
  readonly key: string
  readonly title: string
  /** Without it the task cannot be started yet. */
  readonly href?: string | undefined
  readonly hint?: ReactNode
  readonly status: string
  readonly tone?: BadgeProps['tone']
}

export interface TaskListProps {
  readonly heading?: string | undefined
  readonly headingLevel?: 2 | 3 | undefined
  readonly label?: string | undefined
  readonly tasks: readonly Task[]
}

function TaskTitle({ task, statusId }: { readonly task: Task; readonly statusId: string }) {
  const Anchor = useLinkComponent()
  const text = (
    <span>
      {task.title}
      {task.hint && <span className="kern-body kern-body--small rl-muted rl-block">{task.hint}</span>}
    </span>
  )
  if (!task.href) return <div className="kern-task-list__content-wrapper kern-body">{text}</div>
  return (
    <Anchor
      href={task.href}
      className="kern-link kern-link--stretched kern-task-list__content-wrapper"
      aria-describedby={statusId}
    >
      {text}
    </Anchor>
  )
}

/** The parts of a larger job, each with its state. */
export function TaskList({ heading, headingLevel = 2, label, tasks }: TaskListProps) {
  const prefix = useId()
  const Heading = `h${headingLevel}` as const
  return (
    <div className="kern-task-list">
      {heading && (
        <div className="kern-task-list__header">
          <Heading className="kern-heading-medium">{heading}</Heading>
        </div>
      )}
      <ol className="kern-task-list__list" aria-label={label}>
        {tasks.map((task) => {
          const statusId = `task-${prefix}-${task.key}`
          return (
            <li key={task.key} className="kern-task-list__item">
              <div className="kern-task-list__title">
                <TaskTitle task={task} statusId={statusId} />
              </div>
              <div className="kern-task-list__status" id={statusId}>
                <Badge tone={task.tone}>{task.status}</Badge>
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
