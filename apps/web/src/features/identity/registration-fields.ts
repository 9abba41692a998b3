import type { ApplicantKind, GermanLand } from '@rechenlotse/domain/identity'
import type { Registration } from './api/use-register'

/** What stands in the fields of the registration. */
export interface RegistrationFields {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly organisation: string
  readonly kind: string
  readonly country: string
  readonly land: string
}

export type RegistrationField = keyof RegistrationFields

const pointers: Readonly<Record<string, RegistrationField>> = {
  '/name': 'name',
  '/email': 'email',
  '/password': 'password',
  '/organisation/name': 'organisation',
  '/organisation/kind': 'kind',
  '/organisation/country': 'country',
  '/organisation/land': 'land',
}

export const fieldIdOf = (field: RegistrationField): string => `register-${field}`

export function fieldOfPointer(pointer: string): string | null {
  const field = pointers[pointer]
  return field ? fieldIdOf(field) : null
}

/** The fields that must not be empty, in the order of the page. */
export function neededFields({ country }: RegistrationFields): readonly RegistrationField[] {
  const all: readonly RegistrationField[] = ['name', 'email', 'password', 'organisation', 'kind', 'country']
  return country === 'DE' ? [...all, 'land'] : all
}

/** An address may have brought any kind or Land; the server refuses what is none. */
export function registrationOf(fields: RegistrationFields, locale: 'de' | 'en'): Registration {
  const { country, land } = fields
  return {
    email: fields.email.trim(),
    password: fields.password,
    name: fields.name.trim(),
    locale,
    organisation: {
      name: fields.organisation.trim(),
      kind: fields.kind as ApplicantKind,
      country,
      ...(country === 'DE' && land !== '' ? { land: land as GermanLand } : {}),
    },
  }
}
