import { adviceForm } from './advice-form'
import { centralAdvice } from './application'
import { coreForm } from './core-form'
import type { Form } from './form'

const forms: readonly Form[] = [coreForm, adviceForm]

/** The form that a new application to this programme starts with. */
export const formForProgramme = (programme: string): Form => (programme === centralAdvice ? adviceForm : coreForm)

/** The form in the version that an application was written in; null for a version that never existed. */
export const formOfVersion = (version: string): Form | null => forms.find((form) => form.version === version) ?? null
