import { Module } from '@nestjs/common'
import { CatalogueStates } from './catalogue-state'
import { EntryController } from './entry.controller'
import { ProgrammeController } from './programme.controller'
import { ProgrammeQuery } from './programme.query'
import { PublishedCatalogue } from './published-catalogue'
import { ReadyAnswers } from './ready-answers'

@Module({
  controllers: [ProgrammeController, EntryController],
  providers: [CatalogueStates, ProgrammeQuery, PublishedCatalogue, ReadyAnswers],
  exports: [PublishedCatalogue],
})
export class CatalogueModule {}
