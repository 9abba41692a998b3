import { isReadable } from '@rechenlotse/domain/identity'
import { ValidateBy } from 'class-validator'

/** A text that a person wrote: one can see it, it turns no direction, and it has at most `max` UTF-16 units. */
export const IsPlainText = (max: number): PropertyDecorator =>
  ValidateBy({
    name: 'isPlainText',
    constraints: [max],
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isReadable(value) && value.length <= max,
      defaultMessage: () => `a text of 1 to ${max} signs`,
    },
  })
