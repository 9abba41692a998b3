import type { Type } from '@nestjs/common'
import { CatalogueModule } from './modules/catalogue'
import { IdentityModule } from './modules/identity'
import { MatchingModule } from './modules/matching'

/** The words of the product, in the order in which they may call each other. */
export const productModules: readonly Type[] = [IdentityModule, CatalogueModule, MatchingModule]
