import { adviceForm } from './advice-form'
import { centralAdvice } from './application'
import { coreForm } from './core-form'
import type { Form } from './form'

export interface Continuation {
  readonly programme: string
  readonly form: Form
}

const askedForAdvice = (formVersion: string): boolean => formVersion.split('-')[0] === adviceForm.version.split('-')[0]

/**
 * What an application becomes at the desk of another programme. A request for advice stays one, wherever it goes:
 * nobody has asked it what an application must say. An application keeps its form, even where advice is to help with it.
 */
export const continueAs = (formVersion: string, programme: string): Continuation =>
  askedForAdvice(formVersion) ? { programme: centralAdvice, form: adviceForm } : { programme, form: coreForm }
