import type { Type } from '@nestjs/common'
import { EventReactionsModule } from './event-reactions.module'
import { ApplicationsModule } from './modules/applications'
import { CatalogueModule } from './modules/catalogue'
import { IdentityModule } from './modules/identity'
import { IntakeModule } from './modules/intake'
import { MatchingModule } from './modules/matching'
import { NotificationModule } from './modules/notification'

/** The words of the product, in the order in which they may call each other. */
export const productModules: readonly Type[] = [
  EventReactionsModule,
  IdentityModule,
  CatalogueModule,
  MatchingModule,
  ApplicationsModule,
  IntakeModule,
  NotificationModule,
]
