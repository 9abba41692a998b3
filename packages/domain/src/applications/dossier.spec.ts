import { coreForm } from './core-form'
import { dossierText } from './dossier'

const answers = {
  'project-title': { value: 'Öfen überwachen', origin: 'typed' },
  'technical-gpu-hours': { value: 12500, origin: 'finder' },
  'technical-support': { value: ['consulting', 'training'], origin: 'finder' },
  'data-confidential': { value: true, origin: 'typed' },
  'declaration-correct': { value: true, origin: 'typed' },
} as const

describe('a dossier to copy', () => {
  it('puts every answer into words and counts its signs', () => {
    const german = dossierText(coreForm, answers, 'de').sections.flatMap((section) => section.blocks)
    expect(german.map(({ question, text, characters }) => [question, text, characters])).toEqual([
      ['project-title', 'Öfen überwachen', 15],
      ['technical-gpu-hours', '12.500 GPU-Stunden', 18],
      ['technical-support', 'Beratung, Schulung', 18],
      ['data-confidential', 'Ja', 2],
    ])
    const english = dossierText(coreForm, answers, 'en').sections.flatMap((section) => section.blocks)
    expect(english.map(({ text }) => text)).toEqual([
      'Öfen überwachen',
      '12,500 GPU-hours',
      'Consulting, Training',
      'Yes',
    ])
  })

  it('names countries and writes round large figures as people say them', () => {
    const more = {
      'organisation-country': { value: 'DE', origin: 'typed' },
      'technical-model-parameters': { value: 7e9, origin: 'typed' },
      'technical-training-tokens': { value: 1_234_567_890, origin: 'typed' },
    } as const
    const texts = (locale: 'de' | 'en') =>
      dossierText(coreForm, more, locale).sections.flatMap(({ blocks }) =>
        blocks.map(({ text }) => text.replace(/\s/gu, ' ')),
      )
    expect(texts('de')).toEqual(['Deutschland', '7 Mrd. Parameter', '1.234.567.890 Tokens'])
    expect(texts('en')).toEqual(['Germany', '7 billion parameters', '1,234,567,890 tokens'])
  })

  it('lists what must not be missing, without voluntary questions and those that are not on the way', () => {
    const gaps = dossierText(coreForm, answers, 'de').gaps
    expect(gaps.map(({ question }) => question)).not.toContain('organisation-website')
    expect(gaps.map(({ question }) => question)).toContain('project-summary')
    expect(gaps.map(({ question }) => question)).not.toContain('data-agreement')
    expect(gaps.filter(({ question }) => question.startsWith('declaration'))).toEqual([])
  })
})
