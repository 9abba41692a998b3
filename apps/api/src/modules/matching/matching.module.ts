import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue'
import { MatchesQuery } from './matches.query'
import { MatchingController } from './matching.controller'

@Module({
  imports: [CatalogueModule],
  controllers: [MatchingController],
  providers: [MatchesQuery],
  exports: [MatchesQuery],
})
export class MatchingModule {}
