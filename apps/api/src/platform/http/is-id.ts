import { applyDecorators } from '@nestjs/common'
import { Transform } from 'class-transformer'
import { IsUUID } from 'class-validator'

/** An id in a body, spelled as the database spells it: like ids in addresses, upper case means the same. */
export const IsId = (): PropertyDecorator =>
  applyDecorators(
    IsUUID(),
    Transform(({ value }: { readonly value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  )
