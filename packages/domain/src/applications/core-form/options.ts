import type { Localized } from '../../catalogue/localized'
import type { Option } from '../form'

const options = (texts: Readonly<Record<string, Localized>>): readonly Option[] =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

/** Values are those of the need, so that answers travel both ways. */
export const organisationKinds = options({
  startup: { de: 'Start-up', en: 'Start-up' },
  company: { de: 'Unternehmen', en: 'Company' },
  higher_education: { de: 'Hochschule', en: 'University' },
  research_institute: { de: 'Forschungseinrichtung', en: 'Research institute' },
  public_sector: { de: 'Öffentliche Einrichtung', en: 'Public body' },
  nonprofit: { de: 'Gemeinnützige Organisation', en: 'Non-profit organisation' },
  individual: { de: 'Einzelperson', en: 'Individual' },
})

/** ISO 3166-2. */
export const laender = options({
  'DE-BW': { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  'DE-BY': { de: 'Bayern', en: 'Bavaria' },
  'DE-BE': { de: 'Berlin', en: 'Berlin' },
  'DE-BB': { de: 'Brandenburg', en: 'Brandenburg' },
  'DE-HB': { de: 'Bremen', en: 'Bremen' },
  'DE-HH': { de: 'Hamburg', en: 'Hamburg' },
  'DE-HE': { de: 'Hessen', en: 'Hesse' },
  'DE-MV': { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  'DE-NI': { de: 'Niedersachsen', en: 'Lower Saxony' },
  'DE-NW': { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  'DE-RP': { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  'DE-SL': { de: 'Saarland', en: 'Saarland' },
  'DE-SN': { de: 'Sachsen', en: 'Saxony' },
  'DE-ST': { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  'DE-SH': { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  'DE-TH': { de: 'Thüringen', en: 'Thuringia' },
})

export const purposes = options({
  fundamental_research: { de: 'Grundlagenforschung', en: 'Fundamental research' },
  precompetitive_research: { de: 'Vorwettbewerbliche Forschung', en: 'Pre-competitive research' },
  competitive_development: { de: 'Produktentwicklung', en: 'Product development' },
  production_service: { de: 'Betrieb eines Dienstes', en: 'Running a service' },
  teaching: { de: 'Lehre', en: 'Teaching' },
  public_task: { de: 'Öffentliche Aufgabe', en: 'Public task' },
})

export const uses = options({
  civilian: { de: 'Nur zivil', en: 'Civilian only' },
  dual: { de: 'Zivil und militärisch verwendbar', en: 'Civilian and military' },
  military: { de: 'Militärisch', en: 'Military' },
})

export const workloads = options({
  advice: { de: 'Beratung', en: 'Advice' },
  test: { de: 'Ausprobieren', en: 'Trying out' },
  benchmark: { de: 'Leistung messen', en: 'Benchmarking' },
  development: { de: 'Software entwickeln', en: 'Developing software' },
  pretraining: { de: 'Modell von Grund auf trainieren', en: 'Training a model from scratch' },
  finetuning: { de: 'Vorhandenes Modell anpassen', en: 'Fine-tuning a model' },
  inference: { de: 'Modell anwenden', en: 'Running a model' },
  simulation: { de: 'Simulation', en: 'Simulation' },
  data_analytics: { de: 'Daten auswerten', en: 'Data analytics' },
})

export const methods = options({
  full: { de: 'Alle Gewichte', en: 'All weights' },
  lora: { de: 'Nur kleine Zusatzgewichte (LoRA)', en: 'Small additional weights only (LoRA)' },
  qlora: {
    de: 'Zusatzgewichte auf verkleinertem Modell (QLoRA)',
    en: 'Additional weights on a compressed model (QLoRA)',
  },
})

export const accessForms = options({
  batch: { de: 'Aufträge in einer Warteschlange', en: 'Batch jobs' },
  notebook: { de: 'Notebook im Browser', en: 'Notebook in the browser' },
  vm: { de: 'Virtuelle Maschine', en: 'Virtual machine' },
  api: { de: 'Programmierschnittstelle', en: 'Programming interface' },
})

export const experiences = options({
  none: { de: 'Keine', en: 'None' },
  some: { de: 'Etwas', en: 'Some' },
  expert: { de: 'Viel', en: 'A lot' },
})

export const supports = options({
  consulting: { de: 'Beratung', en: 'Consulting' },
  training: { de: 'Schulung', en: 'Training' },
  porting: { de: 'Anpassen der Software', en: 'Porting software' },
  data_preparation: { de: 'Aufbereiten der Daten', en: 'Preparing data' },
  hosting: { de: 'Betrieb', en: 'Hosting' },
})

export const personalData = options({
  none: { de: 'Keine personenbezogenen Daten', en: 'No personal data' },
  synthetic: { de: 'Künstlich erzeugte Daten', en: 'Synthetic data' },
  anonymised: { de: 'Anonymisierte Daten', en: 'Anonymised data' },
  pseudonymised: { de: 'Pseudonymisierte Daten', en: 'Pseudonymised data' },
  personal: { de: 'Personenbezogene Daten', en: 'Personal data' },
  special_category: {
    de: 'Besonders geschützte Daten, zum Beispiel zur Gesundheit (Art. 9 DSGVO)',
    en: 'Specially protected data, such as health data (Art. 9 GDPR)',
  },
})

export const residencies = options({
  any: { de: 'Keine Vorgabe', en: 'No restriction' },
  eu: { de: 'In der Europäischen Union', en: 'Within the European Union' },
  de: { de: 'In Deutschland', en: 'Within Germany' },
})
