export interface DemoOrganisation {
  readonly key: string
  readonly name: string
  readonly kind: 'applicant' | 'provider'
  readonly applicantKind: string | null
  readonly land: string | null
}

export interface DemoPerson {
  readonly email: string
  readonly name: string
  readonly organisation: string | null
  readonly role: 'owner' | 'editor' | 'desk_officer' | null
}

/** Public on purpose: it opens demo accounts only, is refused for every other one, and never exists in production. */
export const demoPassword = 'Demo-Rechenlotse-2026'

const applicant = (
  key: string,
  name: string,
  place: Pick<DemoOrganisation, 'applicantKind' | 'land'>,
): DemoOrganisation => ({
  key,
  name: `${name} (Demo)`,
  kind: 'applicant',
  ...place,
})

const desk = (key: string, name: string): DemoOrganisation => ({
  key,
  name: `${name} (Demo)`,
  kind: 'provider',
  applicantKind: null,
  land: null,
})

const desks = [
  desk('kisski', 'KISSKI'),
  desk('hessian-aisc', 'hessian.AISC'),
  desk('kisz-bb', 'KISZ-BB'),
  desk('westai', 'WestAI'),
  desk('eurohpc-ju', 'EuroHPC JU, AI Factories'),
  desk('gcs', 'GCS'),
  desk('hlrs', 'HLRS'),
  desk('central-advice', 'Zentrale Beratung'),
]

export const demoOrganisations: readonly DemoOrganisation[] = [
  applicant('startup', 'Beispiel-Start-up GmbH', { applicantKind: 'startup', land: 'DE-BE' }),
  applicant('mittelstand', 'Beispiel-Maschinenbau GmbH', { applicantKind: 'company', land: 'DE-BW' }),
  applicant('uni', 'Beispiel-Universität', { applicantKind: 'higher_education', land: 'DE-NI' }),
  ...desks,
]

export const demoPeople: readonly DemoPerson[] = [
  { email: 'founder@startup.example', name: 'Gründerin (Demo)', organisation: 'startup', role: 'owner' },
  {
    email: 'employee@mittelstand.example',
    name: 'Beschäftigter im Mittelstand (Demo)',
    organisation: 'mittelstand',
    role: 'editor',
  },
  {
    email: 'owner@mittelstand.example',
    name: 'Inhaberin im Mittelstand (Demo)',
    organisation: 'mittelstand',
    role: 'owner',
  },
  { email: 'professor@uni.example', name: 'Professorin (Demo)', organisation: 'uni', role: 'owner' },
  ...desks.map(({ key, name }): DemoPerson => ({
    email: `desk@${key}.example`,
    name: `Sachbearbeitung ${name}`,
    organisation: key,
    role: 'desk_officer',
  })),
  { email: 'admin@rechenlotse.example', name: 'Administration (Demo)', organisation: null, role: null },
]
