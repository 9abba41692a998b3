import { closeQuestions, followApplication, openCase } from './modules/intake'
import { reevaluateNeeds } from './modules/matching'
import {
  sendConfirmationLink,
  sendPasswordLink,
  tellApplicant,
  tellDesk,
  tellPerson,
  tellSubscriber,
} from './modules/notification'
import type { EventReactions } from './platform/events/reactions'

/**
 * Event to reactions: the whole asynchronous product on one page.
 * `atOnce` is part of the transaction that made the fact; `later` runs in the background and writes mails.
 */
export const eventReactions: EventReactions = {
  'identity.registration-requested': { later: [sendConfirmationLink] },
  'identity.registration-repeated': { later: [tellPerson('already-registered', '/sign-in')] },
  'identity.password-reset-requested': { later: [sendPasswordLink] },
  'identity.password-changed': { later: [tellPerson('password-changed', '/forgot-password')] },

  'catalogue.published': { later: [reevaluateNeeds] },
  'catalogue.day-began': { later: [reevaluateNeeds] },
  'matching.reevaluation-continued': { later: [reevaluateNeeds] },
  'matching.needs-changed': { later: [tellSubscriber] },

  'applications.submitted': {
    atOnce: [openCase],
    later: [tellApplicant('application-received'), tellDesk('case-arrived')],
  },
  'applications.withdrawn': {
    atOnce: [followApplication, closeQuestions],
    later: [tellApplicant('application-withdrawn'), tellDesk('case-withdrawn')],
  },
  'applications.clarification-answered': { atOnce: [followApplication], later: [tellDesk('clarification-answered')] },
  'applications.message-sent': { later: [tellDesk('message-from-applicant')] },

  'intake.case-taken': { later: [tellApplicant('case-taken')] },
  'intake.clarification-asked': { later: [tellApplicant('clarification-asked')] },
  'intake.case-forwarded': { later: [tellApplicant('case-forwarded')] },
  'intake.case-arrived': { later: [tellDesk('case-arrived')] },
  'intake.operator-assigned': { later: [tellApplicant('operator-assigned'), tellDesk('case-arrived')] },
  'intake.case-approved': { later: [tellApplicant('case-approved')] },
  'intake.case-declined': { later: [tellApplicant('case-declined')] },
  'intake.advice-answered': { later: [tellApplicant('advice-answered')] },
  'intake.message-sent': { later: [tellApplicant('message-from-desk')] },
}
