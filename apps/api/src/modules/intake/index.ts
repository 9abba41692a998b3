export { closeQuestions } from './close-questions'
export { followApplication } from './follow-application'
export { IntakeModule } from './intake.module'
export { openCase } from './open-case'
