export { adviceForm } from './advice-form'
export { answerFaults, wordsIn, type AnswerFault } from './answer-faults'
export { hasAnswerShape } from './answer-shape'
export type { Answer, AnswerOrigin, Answers, AnswerValue } from './answer'
export { answersFromNeed, type ApplicantProfile } from './answers-from-need'
export { applicationStates, centralAdvice } from './application'
export type { Application, ApplicationState, DecisionOutcome, Intake } from './application'
export type { ApplicationEventName, ApplicationEvents, ApplicationMoved } from './application.events'
export { actionsOnApplication, canReadApplication, stepOfApplication } from './application.policy'
export {
  answersChangedMeanwhile,
  answersOutsideClarification,
  answersRefused,
  applicationRefusals,
  notInThisState,
} from './application.refusals'
export { applicationActions, applicationTransitions, type ApplicationAction } from './application.transitions'
export { carryAnswers, type Origin } from './carry-answers'
export { changeAnswers, differencesTo } from './change-answers'
export { checkAnswers, checkDraftValues } from './check-answers'
export { coreForm } from './core-form'
export { answerText, dossierText, type DossierBlock, type DossierSection, type DossierText } from './dossier'
export { questionsOf } from './form'
export type * from './form'
export { formForProgramme, formOfVersion } from './form-of'
export { nextStep, type Standing, type StepRefusals } from './next-step'
export { publicState, type PublicState } from './public-state'
export { reachableAnswers } from './reachable-answers'
export { stateChart } from './state-chart'
export { takesApplications } from './takes-applications'
export type { Guard, Step, StepAllowed, Transition, TransitionTable } from './transition'
export { visibleQuestions } from './visible-questions'
