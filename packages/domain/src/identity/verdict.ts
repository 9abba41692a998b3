import type { Refusal } from './refusal'

/** The answer of every policy. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal }

export const allowed: Verdict = { allowed: true }

/** Turns a refusal into the verdict that carries it. */
export const refuse = (refusal: Refusal): Verdict => ({ allowed: false, refusal })
