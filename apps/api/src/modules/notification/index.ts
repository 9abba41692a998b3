export { NotificationModule } from './notification.module'
export { tellApplicant, tellDesk } from './tell-about-case'
export { tellSubscriber } from './tell-subscriber'
export { sendConfirmationLink, sendPasswordLink, tellPerson } from './tell-person'
