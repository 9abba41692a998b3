import { ValidateBy } from 'class-validator'

/** A text that a person wrote: not blank, at most `max` UTF-16 units. */
export const IsPlainText = (max: number): PropertyDecorator =>
  ValidateBy({
    name: 'isPlainText',
    constraints: [max],
    validator: {
      validate: (value: unknown) => typeof value === 'string' && value.trim() !== '' && value.length <= max,
      defaultMessage: () => `a text of 1 to ${max} signs`,
    },
  })
