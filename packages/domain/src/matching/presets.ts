import type { Localized } from '../catalogue/localized'
import type { Timing, Workload } from './need'

/** A plain-language example that fills the size of a need, for people who know no tokens. */
export interface Preset {
  readonly key: string
  readonly title: Localized
  readonly hint: Localized
  readonly need: { readonly workload: Workload; readonly timing: Timing }
  /** How the figures came about, in words and with the numbers they are the product of. */
  readonly reasoning: Localized
  /** Where a figure was published; absent = our assumption. */
  readonly source?: { readonly title: string; readonly url: string }
}

const LLAMA = { title: 'LLaMA (arXiv 2302.13971)', url: 'https://arxiv.org/abs/2302.13971' }
const LORA = { title: 'LoRA (arXiv 2106.09685)', url: 'https://arxiv.org/abs/2106.09685' }
const VIT = { title: 'Vision Transformer (arXiv 2010.11929)', url: 'https://arxiv.org/abs/2010.11929' }

export const presets: readonly Preset[] = [
  {
    key: 'manual-chatbot',
    title: { de: 'Chatbot auf unseren Handbüchern', en: 'Chatbot on our manuals' },
    hint: {
      de: 'Ein fertiges Sprachmodell beantwortet Fragen aus Ihren Unterlagen. Nichts wird trainiert.',
      en: 'A ready language model answers questions from your documents. Nothing is trained.',
    },
    need: {
      workload: { kind: 'inference', modelParameters: 8e9, inferenceTokensPerDay: 4e6 },
      timing: { durationMonths: 6 },
    },
    reasoning: {
      de: '200 Beschäftigte stellen je 5 Fragen am Tag. Je Frage liest das Modell rund 3.500 Tokens aus den Handbüchern und schreibt 500: zusammen 4 Millionen Tokens am Tag. Ein Modell mit 8 Milliarden Parametern genügt meist. Gezählt ist nur die reine Rechenzeit; wer eine GPU ständig bereithält, braucht etwa 730 GPU-Stunden im Monat.',
      en: '200 employees ask 5 questions a day each. For each question the model reads about 3,500 tokens of the manuals and writes 500: 4 million tokens a day in all. A model of 8 billion parameters is usually enough. Only the pure computing time is counted; whoever keeps a GPU ready all the time needs about 730 GPU-hours a month.',
    },
  },
  {
    key: 'document-analysis',
    title: { de: 'Dokumente auswerten', en: 'Evaluate documents' },
    hint: {
      de: 'Verträge, Rechnungen oder Gutachten werden gelesen, eingeordnet und zusammengefasst.',
      en: 'Contracts, invoices or expert opinions are read, sorted and summarised.',
    },
    need: {
      workload: { kind: 'inference', modelParameters: 8e9, inferenceTokensPerDay: 1.5e7 },
      timing: { durationMonths: 3 },
    },
    reasoning: {
      de: '10.000 Seiten am Tag mit je rund 1.200 Tokens Text und 300 Tokens Antwort: 15 Millionen Tokens am Tag, drei Monate lang. Ein Modell mit 8 Milliarden Parametern.',
      en: '10,000 pages a day with about 1,200 tokens of text and 300 tokens of answer each: 15 million tokens a day for three months. A model of 8 billion parameters.',
    },
  },
  {
    key: 'visual-inspection',
    title: { de: 'Bilder prüfen in der Fertigung', en: 'Inspect images in production' },
    hint: {
      de: 'Ein vorhandenes Bildmodell lernt, Fehler an Ihren Teilen zu erkennen.',
      en: 'An existing image model learns to spot defects on your parts.',
    },
    need: {
      workload: { kind: 'finetuning', modelParameters: 3e8, trainingTokens: 1.2e10, method: 'full' },
      timing: { durationMonths: 3 },
    },
    reasoning: {
      de: '20.000 Bilder, je 50-mal gesehen, je Bild 600 Bildausschnitte (sie zählen wie Tokens): 600 Millionen Tokens je Versuch. Mit 20 Versuchen, bis die Einstellungen stimmen, sind es 12 Milliarden. Ein großer Vision Transformer hat 0,3 Milliarden Parameter.',
      en: '20,000 images, each seen 50 times, 600 patches per image (they count like tokens): 600 million tokens per trial. With 20 trials until the settings are right it is 12 billion. A large vision transformer has 0.3 billion parameters.',
    },
    source: VIT,
  },
  {
    key: 'domain-language',
    title: { de: 'Sprachmodell auf unsere Fachsprache anpassen', en: 'Adapt a language model to our terminology' },
    hint: {
      de: 'Ein offenes Sprachmodell lernt Begriffe, Stil und Aufgaben Ihres Fachs dazu.',
      en: 'An open language model learns the terms, style and tasks of your field.',
    },
    need: {
      workload: { kind: 'finetuning', modelParameters: 8e9, trainingTokens: 1e9, method: 'lora' },
      timing: { durationMonths: 3 },
    },
    reasoning: {
      de: '100 Millionen Tokens eigener Texte (etwa 250.000 Seiten), dreimal gelesen, gut drei Versuche: 1 Milliarde Tokens. Mit LoRA werden nur kleine Zusatzgewichte eines Modells mit 8 Milliarden Parametern trainiert.',
      en: '100 million tokens of your own texts (about 250,000 pages), read three times, a good three trials: 1 billion tokens. With LoRA only small additional weights of a model of 8 billion parameters are trained.',
    },
    source: LORA,
  },
  {
    key: 'own-language-model',
    title: { de: 'Eigenes Sprachmodell', en: 'A language model of our own' },
    hint: {
      de: 'Ein Modell von Grund auf trainieren, mit sehr vielen Texten.',
      en: 'Train a model from scratch, on very many texts.',
    },
    need: {
      workload: { kind: 'pretraining', modelParameters: 7e9, trainingTokens: 1e12, method: 'full' },
      timing: { durationMonths: 3 },
    },
    reasoning: {
      de: 'So groß wie das erste LLaMA: 7 Milliarden Parameter, 1 Billion Tokens. Das sind etwa zwei Milliarden Textseiten; meist sind es öffentliche und nicht nur eigene Texte.',
      en: 'As large as the first LLaMA: 7 billion parameters, 1 trillion tokens. That is about two billion pages of text; most of it public, not only your own.',
    },
    source: LLAMA,
  },
  {
    key: 'faster-simulation',
    title: { de: 'Simulation durch KI beschleunigen', en: 'Speed up simulation with AI' },
    hint: {
      de: 'Ein neuronales Netz lernt aus fertigen Simulationen und rechnet neue Fälle viel schneller.',
      en: 'A neural network learns from finished simulations and computes new cases much faster.',
    },
    need: {
      workload: { kind: 'pretraining', modelParameters: 1e8, trainingTokens: 5e10, method: 'full' },
      timing: { durationMonths: 3 },
    },
    reasoning: {
      de: '2.000 fertige Simulationen mit je 50.000 Gitterpunkten (sie zählen wie Tokens), je 100-mal gesehen, 5 Versuche: 50 Milliarden. Netze dieser Art haben oft um 0,1 Milliarden Parameter. Die Simulationen selbst sind nicht mitgezählt.',
      en: '2,000 finished simulations with 50,000 grid points each (they count like tokens), seen 100 times each, 5 trials: 50 billion. Networks of this kind often have about 0.1 billion parameters. The simulations themselves are not counted.',
    },
  },
]
