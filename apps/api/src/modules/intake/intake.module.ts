import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue'
import { IdentityModule } from '../identity'
import { AlternativesQuery } from './alternatives.query'
import { AnswerClarification } from './answer-clarification'
import { AskApplicant } from './ask-applicant'
import { AssignOperator } from './assign-operator'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import { ConversationController } from './conversation.controller'
import { DecideCase } from './decide-case'
import { DecisionController } from './decision.controller'
import { DeskController } from './desk.controller'
import { ForwardCase } from './forward-case'
import { MatchVerdict } from './match-verdict'
import { MoveCase } from './move-case'
import { SendMessage } from './send-message'
import { TakeCase } from './take-case'
import { WriteMessage } from './write-message'

@Module({
  imports: [IdentityModule, CatalogueModule],
  controllers: [DeskController, DecisionController, ConversationController],
  providers: [
    AlternativesQuery,
    AnswerClarification,
    AskApplicant,
    AssignOperator,
    AtDesk,
    CaseQuery,
    DecideCase,
    ForwardCase,
    MatchVerdict,
    MoveCase,
    SendMessage,
    TakeCase,
    WriteMessage,
  ],
})
export class IntakeModule {}
