import type { PipeTransform } from '@nestjs/common'
import { RefusalError } from './refusal-error'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id in an address. What is no id belongs to nothing: the same answer as an unknown one. */
export class ExistingId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (uuid.test(value)) return value.toLowerCase()
    throw new RefusalError({ kind: 'not-found', code: 'http.not-found' })
  }
}
