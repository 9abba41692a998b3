import { need } from './need'
import { localized, object } from './structures'
import { key } from './values'

/** A need that examples build on. */
export const exampleNeed = object({ key, name: localized, need })
