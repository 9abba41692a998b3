import { adviceForm } from './advice-form'
import { centralAdvice } from './application'
import { coreForm } from './core-form'
import type { Form } from './form'
import { forwardingConsent } from './forwarding-consent'

/** A form as it was before these questions were added. */
const before = (form: Form, version: string, added: readonly string[]): Form => ({
  version,
  sections: form.sections
    .map((section) => ({ ...section, questions: section.questions.filter(({ id }) => !added.includes(id)) }))
    .filter(({ questions }) => questions.length > 0),
})

const forms: readonly Form[] = [
  coreForm,
  adviceForm,
  before(coreForm, 'core-1', ['technical-method', 'project-budget']),
  before(adviceForm, 'advice-1', [forwardingConsent]),
]

/** The form that a new application to this programme starts with. */
export const formForProgramme = (programme: string): Form => (programme === centralAdvice ? adviceForm : coreForm)

/** The form in the version that an application was written in; null for a version that never existed. */
export const formOfVersion = (version: string): Form | null => forms.find((form) => form.version === version) ?? null
