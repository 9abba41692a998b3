import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { Acting } from '../identity'
import { ChangeNeed } from './change-need'
import { DeleteNeed } from './delete-need'
import { ChangeNeedDto, SavedNeedDto, SavedNeedsDto, SaveNeedDto } from './dto/saved-need.dto'
import { SaveNeed } from './save-need'
import { readSavedNeed, readSavedNeeds } from './saved-needs.query'

@ApiTags('matching')
@Controller('needs')
export class NeedsController {
  constructor(
    private readonly acting: Acting,
    private readonly save: SaveNeed,
    private readonly change: ChangeNeed,
    private readonly remove: DeleteNeed,
  ) {}

  @Get()
  @ApiOkResponse({ type: SavedNeedsDto })
  @Route({ policy: 'matching.read-need', audit: 'matching.list-needs' })
  async list(@Identity() who: RequestIdentity): Promise<SavedNeedsDto> {
    return { items: await this.acting.run(who, readSavedNeeds) }
  }

  @Post()
  @ApiCreatedResponse({ type: SavedNeedDto })
  @Route({ policy: 'matching.save-need', audit: 'matching.save-need' })
  keep(@Identity() who: RequestIdentity, @Body() wish: SaveNeedDto): Promise<SavedNeedDto> {
    return this.save.execute(who, wish)
  }

  @Get(':id')
  @ApiOkResponse({ type: SavedNeedDto })
  @Route({ policy: 'matching.read-need', audit: 'matching.read-need' })
  read(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<SavedNeedDto> {
    return this.acting.run(who, (tx, actor) => readSavedNeed(tx, actor, id))
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedNeedDto })
  @Route({ policy: 'matching.change-need', audit: 'matching.change-need' })
  update(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() wish: ChangeNeedDto,
  ): Promise<SavedNeedDto> {
    return this.change.execute(who, id, wish)
  }

  @Delete(':id')
  @HttpCode(204)
  @Route({ policy: 'matching.delete-need', audit: 'matching.delete-need' })
  forget(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<void> {
    return this.remove.execute(who, id)
  }
}
