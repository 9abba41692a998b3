import { Problem } from '../problem'
import { ownSentence } from './own-sentence'
import type { Translate } from '../texts'

const keyOfStatus: Readonly<Record<number, string>> = {
  0: 'unreachable',
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'invalid',
  429: 'too-many',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

export interface ProblemTexts {
  /** The feature's own sentences; `problems.<code>` is looked up first. */
  readonly feature: Translate
  readonly forms: Translate
}

/** The sentence for a failed call: the feature's for this code, else the general one for this status. */
export function problemText(error: unknown, { feature, forms }: ProblemTexts): string {
  const problem = error instanceof Problem ? error : null
  const own = problem && ownSentence(feature, `problems.${problem.code}`, problem.document?.params)
  return own ?? forms(`problem.${keyOfStatus[problem?.status ?? -1] ?? 'unexpected'}`)
}
