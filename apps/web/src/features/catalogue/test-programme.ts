import type { CitationView, ProgrammeView } from './api/views'

const both = (text: string) => ({ de: text, en: `${text} (en)` })
const official: CitationView = {
  key: 'law',
  title: both('Regelwerk'),
  url: 'https://example.org/law',
  officialUrl: null,
  asOf: '2026-05-01',
  tier: 'primary',
  thirdParty: false,
  note: null,
  chapter: '2',
  quote: null,
}
const thirdParty: CitationView = {
  ...official,
  key: 'notes',
  title: both('Notizen'),
  tier: 'secondary',
  thirdParty: true,
  officialUrl: 'https://example.eu/',
}
const centre = {
  key: 'centre',
  name: both('Beispielzentrum'),
  city: 'Berlin',
  land: 'DE-BE',
  country: 'DE',
  approximateCoordinates: { lat: 52.5, lon: 13.4 },
  website: 'https://example.org/',
  contact: null,
}
const machine = {
  key: 'machine',
  name: 'Beispielrechner',
  city: 'Berlin',
  country: 'DE',
  approximateCoordinates: { lat: 52.5, lon: 13.4 },
  status: 'operational',
}
const fact = (value: number, citation: CitationView) => ({
  field: 'gpuHoursMax',
  label: both('Höchstens'),
  value,
  text: null,
  unit: both('GPU-Stunden'),
  note: null,
  judgement: false,
  citation,
})

/** One programme with two sources that differ, an unknown field and a machine, for specs. */
export const testProgramme: ProgrammeView = {
  key: 'test',
  name: both('Probezugang'),
  summary: both('Kleine Rechenzeit zum Ausprobieren.'),
  statusCode: 'open',
  operators: [centre],
  review: 'technical',
  intake: 'here',
  intakeOperators: ['centre'],
  isDemo: false,
  country: 'DE',
  countries: ['DE'],
  cities: ['Berlin'],
  systems: [machine],
  calendarKind: 'dates',
  nextCutoff: '2026-12-15',
  costKinds: ['free'],
  conditionalCostKinds: [],
  applicationUrl: null,
  namedInSeed: false,
  revision: 'test',
  status: [{ code: 'open', from: null, text: both('Offen seit 2025.'), citations: [official] }],
  successors: [],
  rules: [
    {
      any: [
        {
          id: 'kmu',
          text: {
            fulfilled: both('Sie sind ein KMU.'),
            violated: both('Sie sind kein KMU.'),
            unknown: both('Ob Sie ein KMU sind, ist offen.'),
          },
          citations: [official],
        },
        { id: 'manual', manual: true, text: both('Ausnahmen sind möglich.'), citations: [thirdParty] },
      ],
    },
  ],
  offers: [
    {
      partition: {
        key: 'machine-gpu',
        name: 'Beispielrechner GPU',
        gpu: {
          key: 'h100-sxm',
          name: 'NVIDIA H100',
          bf16DenseTflops: null,
          memoryGb: 80,
          vendor: 'nvidia',
          facts: [],
        },
        gpusPerNode: 0,
        countingUnit: null,
        countedPerModule: 1,
        citations: [official],
      },
      system: machine,
      rules: [],
      warnings: [{ id: 'storage', text: both('Der Speicher ist nicht verschlüsselt.'), citations: [official] }],
    },
  ],
  calendar: {
    kind: 'dates',
    cutoffs: ['2026-12-15'],
    timeZone: 'Europe/Luxembourg',
    closesAt: '10:00',
    citations: [official],
  },
  rounds: [],
  decisionTime: { min: 2, max: 4, unit: 'working_days', citations: [official] },
  cost: [{ kind: 'free', text: both('Kostenlos für KMU'), citations: [official] }],
  facts: [fact(5000, official), fact(4000, thirdParty)],
  unknownFields: [{ field: 'storage', label: both('Speicherplatz') }],
  sources: [official, thirdParty],
}
