import { Module } from '@nestjs/common'
import { IdentityModule } from '../identity'
import { MatchingModule } from '../matching'
import { ApplicationsController } from './applications.controller'
import { ReportExternal } from './report-external'
import { RequestAdvice } from './request-advice'
import { SaveAnswers } from './save-answers'
import { StartApplication } from './start-application'
import { SubmissionController } from './submission.controller'
import { SubmitApplication } from './submit-application'
import { WithdrawApplication } from './withdraw-application'

@Module({
  imports: [IdentityModule, MatchingModule],
  controllers: [ApplicationsController, SubmissionController],
  providers: [ReportExternal, RequestAdvice, SaveAnswers, StartApplication, SubmitApplication, WithdrawApplication],
})
export class ApplicationsModule {}
