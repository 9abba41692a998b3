import type { ApplicationState } from '../applications'

export const queueViews = ['new', 'mine', 'waiting', 'forwarded', 'done', 'all'] as const

export type QueueView = (typeof queueViews)[number]

/** What a view of the desk's queue shows. `owner` = only the asking officer's; `held` = cases here, or those passed on. */
export interface QueueFilter {
  readonly states: readonly ApplicationState[] | 'any'
  readonly owner: 'anybody' | 'self'
  readonly held: 'now' | 'formerly' | 'ever'
}

const open: readonly ApplicationState[] = ['submitted', 'in_check', 'clarification', 'in_review']

export const queueFilters: Readonly<Record<QueueView, QueueFilter>> = {
  new: { states: ['submitted'], owner: 'anybody', held: 'now' },
  mine: { states: open, owner: 'self', held: 'now' },
  waiting: { states: ['clarification'], owner: 'anybody', held: 'now' },
  forwarded: { states: 'any', owner: 'anybody', held: 'formerly' },
  done: {
    states: ['decided', 'offered', 'active', 'completed', 'withdrawn'],
    owner: 'anybody',
    held: 'now',
  },
  all: { states: 'any', owner: 'anybody', held: 'ever' },
}
