import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Route } from '../../platform/http/route'
import { DemandNoteDto } from './dto/demand-note.dto'
import { LeaveDemandNote } from './leave-demand-note'

@ApiTags('matching')
@Controller('demand-notes')
export class DemandNotesController {
  constructor(private readonly notes: LeaveDemandNote) {}

  @Post()
  @HttpCode(204)
  @Route({ public: true, audit: 'matching.leave-demand-note' })
  leave(@Body() note: DemandNoteDto, @Ip() address: string): Promise<void> {
    return this.notes.execute(note, address)
  }
}
