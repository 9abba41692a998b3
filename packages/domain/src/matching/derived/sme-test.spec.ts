import { smeTest } from './sme-test'

const whole = {
  staffHeadcount: 40,
  annualTurnoverEur: 5_000_000,
  figuresIncludeLinkedEnterprises: true,
  ownedByLargeEnterprisePercent: 0,
  publicBodyControlPercent: 0,
}

describe('the SME test', () => {
  it('says what is missing, and nothing once it decides', () => {
    expect(smeTest({}).missing).toEqual([
      'applicant.staffHeadcount',
      'applicant.annualTurnoverEur',
      'applicant.balanceSheetTotalEur',
      'applicant.ownedByLargeEnterprisePercent',
      'applicant.publicBodyControlPercent',
      'applicant.figuresIncludeLinkedEnterprises',
    ])
    expect(smeTest(whole)).toEqual({ isSme: true, missing: [] })
    expect(smeTest({ staffHeadcount: 300 })).toEqual({ isSme: false, missing: [] })
  })

  it('asks for the other amount where one is above its limit', () => {
    const { balanceSheetTotalEur, ...rest } = { ...whole, annualTurnoverEur: 60_000_000, balanceSheetTotalEur: 1 }
    expect(smeTest(rest).missing).toEqual(['applicant.balanceSheetTotalEur'])
    expect(smeTest({ ...rest, balanceSheetTotalEur }).isSme).toBe(true)
  })

  it('asks for whole figures where those given leave out a part of the group', () => {
    expect(smeTest({ ...whole, figuresIncludeLinkedEnterprises: false }).missing).toEqual([
      'applicant.figuresIncludeLinkedEnterprises',
    ])
  })

  it('finds that each missing figure given harmlessly leaves less to ask, down to a result', () => {
    const given: Record<string, unknown> = {}
    for (;;) {
      const { isSme, missing } = smeTest(given)
      const [next] = missing
      if (next === undefined) return expect(isSme).toBe(true)
      const name = next.replace('applicant.', '')
      given[name] = name === 'figuresIncludeLinkedEnterprises' ? true : 1
    }
  })
})
