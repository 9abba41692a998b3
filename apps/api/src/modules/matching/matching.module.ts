import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue'
import { IdentityModule } from '../identity'
import { ChangeNeed } from './change-need'
import { CurrentMatching } from './current-matching'
import { DeleteNeed } from './delete-need'
import { DemandNotesController } from './demand-notes.controller'
import { LeaveDemandNote } from './leave-demand-note'
import { MatchesQuery } from './matches.query'
import { MatchingController } from './matching.controller'
import { NeedLinksController } from './need-links.controller'
import { NeedsController } from './needs.controller'
import { SaveNeed } from './save-need'
import { ShareNeed } from './share-need'
import { Unsubscribe } from './unsubscribe'

@Module({
  imports: [CatalogueModule, IdentityModule],
  controllers: [DemandNotesController, MatchingController, NeedLinksController, NeedsController],
  providers: [CurrentMatching, MatchesQuery, SaveNeed, ChangeNeed, DeleteNeed, ShareNeed, Unsubscribe, LeaveDemandNote],
  exports: [MatchesQuery],
})
export class MatchingModule {}
