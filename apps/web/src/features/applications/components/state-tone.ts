import type { BadgeProps } from '@rechenlotse/ui'

const tones: Readonly<Record<string, BadgeProps['tone']>> = {
  draft: 'neutral',
  clarification: 'warning',
  approved: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
  active: 'success',
  completed: 'success',
}

/** The colour beside the words; the words alone say everything. */
export function stateTone(code: string): BadgeProps['tone'] {
  return tones[code.replace('applications.state.', '')] ?? 'info'
}
