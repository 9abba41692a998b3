import { Global, Module } from '@nestjs/common'
import { eventReactions } from './event-reactions'
import { EventLog } from './platform/events/event-log'
import { ReactToEvent } from './platform/events/react-to-event'
import { EVENT_REACTIONS } from './platform/events/reactions'
import { Surroundings } from './platform/events/surroundings'
import { BeginDay } from './platform/jobs/begin-day'
import { JobHandlers } from './platform/jobs/job-handlers'
import { JobWorker } from './platform/jobs/job-worker'
import { MailTransport } from './platform/mail/mail-transport'
import { SendMail } from './platform/mail/send-mail'

/** Lets facts take effect: at once in the other words, later in the background. */
@Global()
@Module({
  providers: [
    { provide: EVENT_REACTIONS, useValue: eventReactions },
    EventLog,
    Surroundings,
    ReactToEvent,
    MailTransport,
    SendMail,
    BeginDay,
    JobHandlers,
    JobWorker,
  ],
  exports: [EventLog],
})
export class EventReactionsModule {}
