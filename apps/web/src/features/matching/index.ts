export { factOf } from './change-need'
export { factInWords } from './components/fact-in-words'
export { factInputs } from './facts'
export { readAnswers } from './need-in-address'
