import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { ApplicationViewDto } from '../applications'
import { AnswerClarification } from './answer-clarification'
import { AnswerClarificationDto, SendMessageDto } from './dto/conversation.dto'
import { SendMessage } from './send-message'

/** The applicant's side of the talk with the desk. */
@ApiTags('applications')
@Controller('applications/:id')
export class ConversationController {
  constructor(
    private readonly sending: SendMessage,
    private readonly answering: AnswerClarification,
  ) {}

  @Post('messages')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationViewDto })
  @Route({ policy: 'applications.send-message', audit: 'applications.send-message' })
  send(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: SendMessageDto,
  ): Promise<ApplicationViewDto> {
    return this.sending.execute(who, id, body)
  }

  @Post('clarification-answer')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationViewDto })
  @Route({ policy: 'applications.answer-clarification', audit: 'applications.answer-clarification' })
  answer(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: AnswerClarificationDto,
  ): Promise<ApplicationViewDto> {
    return this.answering.execute(who, id, body)
  }
}
