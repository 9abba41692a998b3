import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { MatchResult } from '@rechenlotse/domain/matching'
import { Route } from '../../platform/http/route'
import { MatchRequestDto } from './dto/match-request.dto'
import { MatchResultDto } from './dto/match-result.dto'
import { MatchesQuery } from './matches.query'

@ApiTags('matching')
@Controller('matches')
export class MatchingController {
  constructor(private readonly matches: MatchesQuery) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: MatchResultDto })
  @Route({ public: true, audit: 'matching.match-need' })
  match(@Body() request: MatchRequestDto): Promise<MatchResult> {
    return this.matches.match(request)
  }
}
