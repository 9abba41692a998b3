export type { DecisionView, Words } from './api/application-view'
export { AnswersRead } from './components/answers-read'
export { stateTone } from './components/state-tone'
export { useProgrammeName } from './components/use-programme-name'
