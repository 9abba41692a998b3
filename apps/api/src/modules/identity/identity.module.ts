import { Authenticator } from '@fastify/passport'
import { Module, type OnModuleInit } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { Clock } from '../../platform/clock/clock'
import { Config } from '../../platform/config/config'
import { Database } from '../../platform/database/database'
import { createAuthenticator } from '../../platform/http/passport'
import { Acting } from './acting'
import { Attempts } from './attempts'
import { ChangePassword } from './change-password'
import { ConfirmMail } from './confirm-mail'
import { CountWrites } from './count-writes'
import { IdentityController } from './identity.controller'
import { KnownDevices } from './known-devices'
import { MailTokens } from './mail-tokens'
import { MeQuery } from './me.query'
import { PasswordHasher } from './password-hasher'
import { refuseDemoPeople } from './refuse-demo-people'
import { RegisterPerson } from './register-person'
import { RegistrationController } from './registration.controller'
import { RequestPasswordReset } from './request-password-reset'
import { SignIn } from './sign-in'
import { SignOut } from './sign-out'
import { UpdateMe } from './update-me'
import { VerifyCredentials } from './verify-credentials'

const passport = {
  provide: Authenticator,
  inject: [VerifyCredentials],
  useFactory: (verify: VerifyCredentials) => createAuthenticator((email, password) => verify.execute(email, password)),
}

const mailTokens = {
  provide: MailTokens,
  inject: [Config],
  useFactory: ({ sessionSecret }: Config) => new MailTokens(sessionSecret),
}

const attempts = {
  provide: Attempts,
  inject: [Database, Clock, Config],
  useFactory: (database: Database, clock: Clock, { sessionSecret }: Config) =>
    new Attempts(database, clock, sessionSecret),
}

const knownDevices = {
  provide: KnownDevices,
  inject: [Config, Clock],
  useFactory: ({ sessionSecret, secure }: Config, clock: Clock) =>
    new KnownDevices({ secret: sessionSecret, secure }, clock),
}

@Module({
  controllers: [IdentityController, RegistrationController],
  providers: [
    { provide: APP_GUARD, useClass: CountWrites },
    passport,
    mailTokens,
    attempts,
    knownDevices,
    Acting,
    ChangePassword,
    ConfirmMail,
    MeQuery,
    PasswordHasher,
    RegisterPerson,
    RequestPasswordReset,
    SignIn,
    SignOut,
    UpdateMe,
    VerifyCredentials,
  ],
  exports: [Acting, Attempts, MailTokens, PasswordHasher],
})
export class IdentityModule implements OnModuleInit {
  constructor(private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    if (this.config.production) await refuseDemoPeople(this.config.appDatabaseUrl)
  }
}
