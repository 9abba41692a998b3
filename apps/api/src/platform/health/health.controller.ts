import { Controller, Get, HttpException, HttpStatus } from '@nestjs/common'
import { Database } from '../database/database'
import { Route } from '../http/route'
import { isDatabaseReady } from './is-database-ready'

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Route({ public: true, audit: 'health.live' })
  live(): { status: 'ok' } {
    return { status: 'ok' }
  }

  @Get('ready')
  @Route({ public: true, audit: 'health.ready' })
  async ready(): Promise<{ status: 'ok' }> {
    if (await isDatabaseReady(this.database)) return { status: 'ok' }
    throw new HttpException('health.database-not-ready', HttpStatus.SERVICE_UNAVAILABLE)
  }
}
