const whitePaper = {
  title: {
    de: 'Weißbuch „KI-Rechnerinfrastruktur in Deutschland“ (BMBF und BMWK)',
    en: 'White paper on AI compute in Germany (federal ministries BMBF and BMWK)',
  },
  url: null,
  asOf: '2024-05-17',
  tier: 'seed',
} as const

/** Figures of the start page as the white paper states them. */
export const startFigures = [
  { key: 'jupiter', value: 24_000, source: { ...whitePaper, chapter: '4' } },
  { key: 'serviceCentres', value: 700, source: { ...whitePaper, chapter: '6' } },
  { key: 'competenceCentres', value: 3_150, source: { ...whitePaper, chapter: '3' } },
] as const
