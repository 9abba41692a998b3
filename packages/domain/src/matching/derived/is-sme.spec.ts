import { isSme } from './is-sme'

const small = {
  staffHeadcount: 15,
  annualTurnoverEur: 900_000,
  balanceSheetTotalEur: 700_000,
  figuresIncludeLinkedEnterprises: true,
  ownedByLargeEnterprisePercent: 0,
  publicBodyControlPercent: 0,
}

describe('the SME status by 2003/361/EC', () => {
  it('is established by consolidated figures below the limits', () => {
    expect(isSme(small)).toBe(true)
    expect(
      isSme({ ...small, staffHeadcount: 249, annualTurnoverEur: 50_000_000, balanceSheetTotalEur: 90_000_000 }),
    ).toBe(true)
    expect(isSme({ ...small, annualTurnoverEur: 90_000_000, balanceSheetTotalEur: 43_000_000 })).toBe(true)
  })

  it('is lost at 250 staff, or with turnover and balance sheet above the limits', () => {
    expect(isSme({ staffHeadcount: 250 })).toBe(false)
    expect(isSme({ annualTurnoverEur: 50_000_001, balanceSheetTotalEur: 43_000_001 })).toBe(false)
    expect(isSme({ annualTurnoverEur: 50_000_001 })).toBeUndefined()
  })

  it('is lost by a majority owner that is no SME and by 25 % in public hands', () => {
    expect(isSme({ ...small, ownedByLargeEnterprisePercent: 60, figuresIncludeLinkedEnterprises: false })).toBe(false)
    expect(isSme({ ...small, publicBodyControlPercent: 25 })).toBe(false)
    expect(isSme({ ...small, ownedByLargeEnterprisePercent: 50 })).toBe(true)
  })

  it('stays open while linked enterprises may not be counted or a figure is missing', () => {
    expect(isSme({ ...small, figuresIncludeLinkedEnterprises: false })).toBeUndefined()
    for (const name of Object.keys(small)) {
      const { [name as keyof typeof small]: _, ...rest } = small
      const isOneOfTwo = name === 'annualTurnoverEur' || name === 'balanceSheetTotalEur'
      expect(isSme(rest)).toBe(isOneOfTwo ? true : undefined)
    }
    expect(isSme({})).toBeUndefined()
  })
})
