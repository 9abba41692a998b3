/** Annex Art. 2(1) of 2003/361/EC: fewer persons than the first, and at most one of the two amounts in EUR. */
export const SME_LIMITS = { staffHeadcount: 250, annualTurnoverEur: 50_000_000, balanceSheetTotalEur: 43_000_000 }
