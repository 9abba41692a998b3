export { readAnswers, writeAnswers } from './need-in-address'
export { useAnswers } from './use-answers'
