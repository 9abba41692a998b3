import type { DemandNote } from '@rechenlotse/domain/matching'
import { formatDate } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import type { Translate } from '../../../platform/texts'
import { factInWords } from '../components/fact-in-words'

export interface NoteWords {
  /** Of saved needs and notes. */
  readonly t: Translate
  /** Of facts. */
  readonly facts: Translate
  readonly locale: Locale
}

export interface NotePart {
  readonly key: keyof DemandNote
  readonly value: string
}

const factPaths = {
  applicantKind: 'applicant.kind',
  purpose: 'project.purpose',
  workloadKind: 'workload.kind',
  personalData: 'data.personalData',
} as const

/** Every part of a note, in its order: nothing is sent that is not shown. */
export function noteInWords(note: DemandNote, { t, facts, locale }: NoteWords): readonly NotePart[] {
  const fact = (key: keyof typeof factPaths): NotePart => {
    const value = note[key]
    return {
      key,
      value: value === null ? t('note.not-stated') : factInWords(factPaths[key], value, { t: facts, locale }),
    }
  }
  return [
    { key: 'month', value: formatDate(note.month, locale) },
    fact('applicantKind'),
    { key: 'region', value: t(note.region === null ? 'note.not-stated' : `note.regions.${note.region}`) },
    { key: 'sector', value: note.sector ?? t('note.not-stated') },
    fact('purpose'),
    fact('workloadKind'),
    { key: 'gpuHours', value: t(note.gpuHours === null ? 'note.not-stated' : `note.sizes.${note.gpuHours}`) },
    fact('personalData'),
    { key: 'verdicts', value: t('note.verdicts-value', { ...note.verdicts }) },
    { key: 'ruledOutBy', value: note.ruledOutBy.length === 0 ? t('note.none') : note.ruledOutBy.join(', ') },
  ]
}
