import { Injectable } from '@nestjs/common'
import { ReactToEvent } from '../events/react-to-event'
import { SendMail } from '../mail/send-mail'
import { BeginDay } from './begin-day'

export type JobData = Readonly<Record<string, string | undefined>>

/** Which queue is worked off by whom. */
@Injectable()
export class JobHandlers {
  readonly all: readonly (readonly [queue: string, handle: (data: JobData) => Promise<void>])[]

  constructor(reactToEvent: ReactToEvent, sendMail: SendMail, beginDay: BeginDay) {
    this.all = [
      ['react-to-event', ({ eventId = '' }) => reactToEvent.execute(eventId)],
      ['send-mail', ({ mailId = '' }) => sendMail.execute(mailId)],
      ['begin-day', () => beginDay.execute()],
    ]
  }
}
