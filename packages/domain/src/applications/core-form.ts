import { dataSection } from './core-form/data-section'
import { declarationsSection } from './core-form/declarations-section'
import { organisationSection } from './core-form/organisation-section'
import { projectSection } from './core-form/project-section'
import { technicalSection } from './core-form/technical-section'
import type { Form } from './form'

/** What nearly every programme asks; own proposal, not the form of any programme. */
export const coreForm: Form = {
  version: 'core-2',
  sections: [organisationSection, projectSection, technicalSection, dataSection, declarationsSection],
}
