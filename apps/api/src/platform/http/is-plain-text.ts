import { ValidateBy } from 'class-validator'

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const cannotBeStored = /\u0000|\p{Surrogate}/u

/** A text that a person wrote: not blank, at most `max` UTF-16 units, nothing that cannot be stored. */
export const IsPlainText = (max: number): PropertyDecorator =>
  ValidateBy({
    name: 'isPlainText',
    constraints: [max],
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && value.trim() !== '' && value.length <= max && !cannotBeStored.test(value),
      defaultMessage: () => `a text of 1 to ${max} signs`,
    },
  })
