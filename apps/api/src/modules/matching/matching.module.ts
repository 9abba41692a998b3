import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue'
import { IdentityModule } from '../identity'
import { ChangeNeed } from './change-need'
import { CurrentMatching } from './current-matching'
import { DeleteNeed } from './delete-need'
import { MatchesQuery } from './matches.query'
import { MatchingController } from './matching.controller'
import { NeedsController } from './needs.controller'
import { SaveNeed } from './save-need'

@Module({
  imports: [CatalogueModule, IdentityModule],
  controllers: [MatchingController, NeedsController],
  providers: [CurrentMatching, MatchesQuery, SaveNeed, ChangeNeed, DeleteNeed],
})
export class MatchingModule {}
