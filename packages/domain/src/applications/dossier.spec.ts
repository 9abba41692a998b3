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

  it('lists what is missing, without questions that are not on the way', () => {
    const gaps = dossierText(coreForm, answers, 'de').gaps
    expect(gaps.map(({ question }) => question)).toContain('project-summary')
    expect(gaps.map(({ question }) => question)).not.toContain('data-agreement')
    expect(gaps.filter(({ question }) => question.startsWith('declaration'))).toEqual([])
  })
})
