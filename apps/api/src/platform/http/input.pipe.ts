import { ValidationPipe, type ValidationError } from '@nestjs/common'
import type { FieldFault } from '@rechenlotse/domain/identity'
import { RefusalError } from './refusal-error'

const MOST_FAULTS_TOLD = 100

const codes: Readonly<Record<string, string>> = {
  whitelistValidation: 'http.field-unknown',
  unknownValue: 'http.body-not-an-object',
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** RFC 6901 */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function faultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = property === undefined ? parent : `${parent}/${escaped(property)}`
    const own = Object.entries(constraints).map(([name, reason]) => ({
      pointer,
      code: codes[name] ?? `http.${kebab(name)}`,
      params: { reason },
    }))
    return [...own, ...faultsOf(children, pointer)]
  })
}

/** Bodies and queries against their DTO: nothing unknown, every fault told with its place. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new RefusalError({
        kind: 'unprocessable',
        code: 'http.invalid-input',
        errors: faultsOf(errors).slice(0, MOST_FAULTS_TOLD),
      }),
  })
}
