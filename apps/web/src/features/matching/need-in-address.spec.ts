import { readAnswers, writeAnswers } from './need-in-address'

describe('answers in the address', () => {
  it('come back as they were written', () => {
    const answers = {
      need: {
        applicant: { kind: 'startup' as const, country: 'DE' },
        project: { sector: 'C' },
        support: { wanted: ['training' as const] },
      },
      unknown: ['data'],
    }
    expect(readAnswers(writeAnswers(answers))).toEqual(answers)
  })
  it('are read as none where the fragment is broken', () => {
    expect(readAnswers('#n=%%%')).toEqual({ need: {}, unknown: [] })
    expect(readAnswers('#n=bnVsbA')).toEqual({ need: {}, unknown: [] })
    expect(readAnswers('')).toEqual({ need: {}, unknown: [] })
  })
  it('lose what a need cannot hold', () => {
    const hash = `#n=${btoa(JSON.stringify({ applicant: { kind: 'company', x: { y: 1 } }, evil: { a: 1 }, data: [] }))}`
    expect(readAnswers(hash).need).toEqual({ applicant: { kind: 'company' } })
  })
  it('lose words and quantities that the contract does not know, so that nobody is judged by them', () => {
    const need = {
      applicant: { kind: 'ai_factory', country: 'Germany', staffHeadcount: -3 },
      project: { purpose: 'basic_research', use: 'civilian' },
      workload: { gpuHours: 0 },
    }
    expect(readAnswers(`#n=${btoa(JSON.stringify(need))}`).need).toEqual({ project: { use: 'civilian' } })
  })
})
