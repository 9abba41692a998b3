export { useMe } from './api/use-me'
export { countryOptions } from './country-options'
export { doorTo } from './destination'
export { PersonGate } from './person-gate'
