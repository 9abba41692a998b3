export interface DeskStep {
  /** Desk whose officer acts, as the provider's key. */
  readonly desk: string
  readonly action: 'take' | 'clarification' | 'approval' | 'decline' | 'forwarding' | 'messages'
  readonly body: Readonly<Record<string, unknown>>
}

export interface DemoCase {
  readonly applicant: string
  readonly programme: string
  readonly need: Readonly<Record<string, object>>
  readonly answers: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** Absent: stays a draft. */
  readonly declarations?: readonly string[]
  readonly steps: readonly DeskStep[]
}

const firm = (kind: string, land: string, staffHeadcount: number) => ({ kind, country: 'DE', land, staffHeadcount })
const startup = firm('startup', 'DE-BE', 12)
const mittelstand = firm('company', 'DE-BW', 180)
const uni = { kind: 'higher_education', country: 'DE', land: 'DE-NI', leadQualification: 'professor' }

const declared = ['declaration-correct', 'declaration-entitled']
const take = (desk: string): DeskStep => ({ desk, action: 'take', body: {} })

/** Invented projects of the demo organisations, one per state that people want to see. */
export const demoCases: readonly DemoCase[] = [
  {
    applicant: 'founder@startup.example',
    programme: 'eurohpc-aif-playground',
    need: {
      applicant: startup,
      project: { purpose: 'competitive_development', use: 'civilian' },
      workload: { kind: 'finetuning', gpuHours: 2000 },
      timing: { durationMonths: 2 },
      support: { hpcExperience: 'some' },
      data: { personalData: 'none', confidential: true, residency: 'eu' },
    },
    answers: { 'project-title': 'Sprachmodell für Wartungsberichte (Demo)' },
    steps: [],
  },
  {
    applicant: 'employee@mittelstand.example',
    programme: 'kisski-compute',
    need: {
      applicant: mittelstand,
      project: { purpose: 'precompetitive_research', use: 'civilian', resultsPublishable: true },
      workload: { kind: 'finetuning', gpuHours: 800 },
      timing: { durationMonths: 3 },
      support: { hpcExperience: 'none' },
      data: { personalData: 'none', confidential: true, residency: 'de' },
    },
    answers: {
      'project-title': 'Sichtprüfung von Gussteilen (Demo)',
      'project-summary': 'Ein Bildmodell soll Risse in Gussteilen erkennen, bevor sie bearbeitet werden.',
      'project-goal': 'Mindestens 95 von 100 Rissen werden erkannt, bei höchstens 5 Fehlalarmen auf 100 Teile.',
      'technical-software': 'PyTorch, ein vortrainiertes Bildmodell, rund 40.000 eigene Bilder.',
    },
    declarations: [...declared, 'declaration-forwarding'],
    steps: [],
  },
  {
    applicant: 'founder@startup.example',
    programme: 'hessian-aisc-compute',
    need: {
      applicant: startup,
      project: { purpose: 'precompetitive_research', use: 'civilian' },
      workload: { kind: 'pretraining' },
      timing: { durationMonths: 6 },
      support: { hpcExperience: 'expert' },
      data: { personalData: 'anonymised', confidential: false, residency: 'eu' },
    },
    answers: {
      'project-title': 'Vorhersage von Lieferzeiten (Demo)',
      'project-summary': 'Ein Zeitreihenmodell soll Lieferzeiten in Lieferketten vorhersagen.',
      'project-goal': 'Die Vorhersage weicht im Mittel höchstens einen Tag ab.',
      'technical-software': 'PyTorch, eigenes Zeitreihenmodell.',
    },
    declarations: declared,
    steps: [
      take('hessian-aisc'),
      {
        desk: 'hessian-aisc',
        action: 'clarification',
        body: {
          questions: ['technical-gpu-hours', 'data-description'],
          message: 'Bitte schätzen Sie die Rechenzeit und beschreiben Sie, wie die Daten anonymisiert wurden.',
        },
      },
    ],
  },
  {
    applicant: 'founder@startup.example',
    programme: 'kisz-bb-compute',
    need: {
      applicant: startup,
      project: { purpose: 'precompetitive_research', use: 'civilian', resultsPublishable: true },
      workload: { kind: 'development', gpuHours: 500 },
      timing: { durationMonths: 2 },
      support: { hpcExperience: 'some' },
      data: { personalData: 'synthetic', confidential: false, residency: 'any' },
    },
    answers: {
      'project-title': 'Künstliche Sensordaten (Demo)',
      'project-summary': 'Ein generatives Modell erzeugt Sensordaten, mit denen Wartungsmodelle trainiert werden.',
      'project-goal':
        'Ein Modell, das mit künstlichen Daten trainiert wurde, erkennt Ausfälle so gut wie eines mit echten.',
      'technical-software': 'PyTorch, Diffusionsmodell, keine Spezialbibliotheken.',
    },
    declarations: declared,
    steps: [
      take('kisz-bb'),
      { desk: 'kisz-bb', action: 'approval', body: { reason: 'Vorhaben und Umfang passen zum Angebot.', amount: 500 } },
    ],
  },
  {
    applicant: 'employee@mittelstand.example',
    programme: 'westai-compute',
    need: {
      applicant: mittelstand,
      project: { purpose: 'production_service', use: 'civilian' },
      workload: { kind: 'inference', gpuHours: 20_000 },
      timing: { durationMonths: 12 },
      support: { hpcExperience: 'none' },
      data: { personalData: 'none', confidential: true, residency: 'de' },
    },
    answers: {
      'project-title': 'Auskunftsdienst für Kundinnen und Kunden (Demo)',
      'project-summary': 'Ein Sprachmodell soll rund um die Uhr Fragen zu Ersatzteilen beantworten.',
      'project-goal': 'Acht von zehn Anfragen werden ohne Rückruf beantwortet.',
      'technical-software': 'Fertiges Sprachmodell mit eigener Dokumentensuche.',
    },
    declarations: declared,
    steps: [
      take('westai'),
      {
        desk: 'westai',
        action: 'decline',
        body: {
          reason: 'Dauerbetrieb eines Dienstes ist hier nicht möglich. Bitte nutzen Sie dafür ein Marktangebot.',
        },
      },
    ],
  },
  {
    applicant: 'professor@uni.example',
    programme: 'kisski-compute',
    need: {
      applicant: uni,
      project: { purpose: 'fundamental_research', use: 'civilian', resultsPublishable: true },
      workload: { kind: 'pretraining', gpuHours: 400_000 },
      timing: { durationMonths: 12 },
      support: { hpcExperience: 'expert' },
      data: { personalData: 'none', confidential: false, residency: 'any' },
    },
    answers: {
      'project-title': 'Grundmodell für Strömungen (Demo)',
      'project-summary': 'Ein großes Modell soll Strömungen schneller vorhersagen als die klassische Simulation.',
      'project-goal': 'Gleiche Genauigkeit wie die Simulation bei einem Hundertstel der Rechenzeit.',
      'technical-software': 'JAX und PyTorch, eigene Simulationsdaten.',
    },
    declarations: [...declared, 'declaration-forwarding'],
    steps: [
      take('kisski'),
      {
        desk: 'kisski',
        action: 'forwarding',
        body: {
          programme: 'gcs-regular',
          operator: 'gcs',
          reason: 'Der Umfang übersteigt unser Angebot. Für Vorhaben dieser Größe ist das Gauss Centre zuständig.',
        },
      },
    ],
  },
]
