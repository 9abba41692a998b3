import type { Catalogue, Programme, Provider, System } from '@rechenlotse/domain/catalogue'
import { statusAt } from '@rechenlotse/domain/matching'
import type { ProgrammeNameDto, ProviderNameDto } from './dto/place.dto'
import type { SystemNameDto } from './dto/programme.dto'

export function providerName({
  key,
  name,
  city,
  land,
  country,
  approximateCoordinates,
  website,
  contact,
}: Provider): ProviderNameDto {
  return { key, name, city, land, country, approximateCoordinates, website, contact }
}

export function systemName({ key, name, city, country, approximateCoordinates, status }: System): SystemNameDto {
  return { key, name, city, country, approximateCoordinates, status }
}

/** `asOf` = ISO day. A programme whose first status is still to come counts as planned. */
export function programmeName({ key, name, status }: Programme, asOf: string): ProgrammeNameDto {
  return { key, name, statusCode: statusAt(status, asOf)?.code ?? 'planned' }
}

export function findProvider({ providers }: Catalogue, key: string): ProviderNameDto {
  const found = providers.find((provider) => provider.key === key)
  if (found === undefined) throw new Error(`the catalogue names the provider ${key}, which it does not hold`)
  return providerName(found)
}
