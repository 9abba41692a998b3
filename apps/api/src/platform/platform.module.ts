import { Global, Module, type DynamicModule } from '@nestjs/common'
import { Clock } from './clock/clock'
import { Config } from './config/config'
import { Database } from './database/database'
import { WorkerDatabase } from './database/worker-database'
import { HealthController } from './health/health.controller'

/** What every module may ask for: configuration, time, the data. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    const provided = [Clock, Database, WorkerDatabase]
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [{ provide: Config, useValue: config }, ...provided],
      exports: [Config, ...provided],
    }
  }
}
