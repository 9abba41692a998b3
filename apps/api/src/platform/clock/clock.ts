import { Injectable } from '@nestjs/common'

/** The only place where the product asks what time it is; specs hand in their own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date()
  }
}
