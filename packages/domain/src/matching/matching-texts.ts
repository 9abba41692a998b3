import type { Localized } from '../catalogue/localized'

/** Sentences that matching itself says; everything else comes from the catalogue. */
export const TEXTS = {
  notYet: {
    de: 'Zu diesem Datum gab es das Programm noch nicht.',
    en: 'The programme did not exist yet at this date.',
  },
  hostCountryOnly: {
    de: 'Dieses Angebot steht nur Einrichtungen im Land des Betreibers offen.',
    en: 'This offer is open only to organisations in the country of the operator.',
  },
  startsLate: {
    de: 'Der früheste Start ({date}) liegt nach Ihrem Wunschtermin.',
    en: 'The earliest start ({date}) is after the date you want.',
  },
  calendarEnded: {
    de: 'Alle veröffentlichten Stichtage sind vorbei; der nächste Termin ist noch nicht bekannt.',
    en: 'All published cut-off dates have passed; the next one is not known yet.',
  },
  costOpen: {
    de: 'Die Kosten stehen noch nicht fest. {what}',
    en: 'The cost is not certain yet. {what}',
  },
  aboveBudget: {
    de: 'Der Preis liegt voraussichtlich über Ihrem Budget (ab {low} EUR, unverbindlich).',
    en: 'The price is likely above your budget (from EUR {low}, without commitment).',
  },
  oldList: {
    de: 'Die Länderliste „{list}“ ist älter als ein Jahr; bitte beim Betreiber bestätigen.',
    en: 'The country list “{list}” is older than a year; please confirm with the operator.',
  },
  serviceWanted: {
    de: 'Bietet, was Sie an Unterstützung suchen: {kinds}.',
    en: 'Offers the support that you look for: {kinds}.',
  },
  serviceGeneral: {
    de: 'Unterstützt bei: {kinds}.',
    en: 'Helps with: {kinds}.',
  },
  serviceFor: {
    de: 'Richtet sich an {groups}.',
    en: 'Meant for {groups}.',
  },
  serviceNear: {
    de: 'Sitz in Ihrem Bundesland.',
    en: 'Located in your Land.',
  },
  stagePublicData: {
    de: 'Vortraining mit öffentlichen oder reduzierten Daten',
    en: 'Pre-training with public or reduced data',
  },
  stageSensitiveData: {
    de: 'Verfeinerung mit den sensiblen Daten auf einem kleinen geschützten System',
    en: 'Refinement with the sensitive data on a small protected system',
  },
  stageMeasure: {
    de: 'Kleines Projekt: Durchsatz und Skalierung messen',
    en: 'Small project: measure throughput and scaling',
  },
  stageMiddle: { de: 'Mittleres Projekt: wachsen', en: 'Medium project: grow' },
  stageGrow: { de: 'Das eigentliche Vorhaben', en: 'The actual project' },
  stageAdvice: { de: 'Beratung: Umfang und Weg klären', en: 'Advice: clarify size and route' },
  stageTest: { de: 'Kleiner Test', en: 'Small test' },
} satisfies Record<string, Localized>

const KINDS: Readonly<Record<string, Localized>> = {
  consulting: { de: 'Beratung', en: 'advice' },
  training: { de: 'Schulung', en: 'training' },
  porting: { de: 'Portierung', en: 'porting' },
  data_preparation: { de: 'Datenaufbereitung', en: 'data preparation' },
  hosting: { de: 'Betrieb von Modellen', en: 'hosting of models' },
  inference: { de: 'Inferenz', en: 'inference' },
  transfer: { de: 'Transfer', en: 'transfer' },
  'co-development': { de: 'gemeinsame Entwicklung', en: 'joint development' },
  'data-access': { de: 'Zugang zu Daten', en: 'access to data' },
  models: { de: 'Modelle', en: 'models' },
  data: { de: 'Daten', en: 'data' },
  intake: { de: 'Anlaufstelle', en: 'point of contact' },
}

const GROUPS: Readonly<Record<string, Localized>> = {
  business: { de: 'Unternehmen', en: 'companies' },
  academia: { de: 'Wissenschaft', en: 'academia' },
}

/** Groups in words; the order stays. */
export function groupNames(groups: readonly string[]): Localized {
  const names = groups.map((group) => GROUPS[group] ?? { de: group, en: group })
  return { de: names.map(({ de }) => de).join(' und '), en: names.map(({ en }) => en).join(' and ') }
}

/** The name of a kind of service in both languages; an unknown kind is shown as it is written. */
export function kindName(kind: string): Localized {
  return KINDS[kind] ?? { de: kind, en: kind }
}

/** Puts values into the {places} of a sentence. */
export function filled(text: Localized, values: Readonly<Record<string, Localized | string>>): Localized {
  const fill = (locale: 'de' | 'en'): string =>
    text[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'string' ? value : value[locale]
    })
  return { de: fill('de'), en: fill('en') }
}
