/** The columns: who asks, in relation to the example that stands in the legend. */
export const callers = {
  anonymous: 'nobody is signed in',
  owner: 'owner of the applying organisation; saved the need',
  editor: 'editor of the applying organisation',
  'foreign firm': 'owner of another applicant organisation',
  desk: 'officer of the desk that holds the case',
  'foreign desk': 'officer of a provider that never had the case',
  'central advice': 'officer of central advice, which never had the case',
  'former desk': 'officer of the desk that forwarded the case',
  administrator: 'administrator without a membership',
} as const

/** What a cell may say. */
export const answers = {
  yes: 'does it (2xx or 302)',
  nothing: 'gets a list in which nothing of the example stands',
  link: 'does it with the secret of a mail or of a link; with another one 422, or 404 where a need would be shown',
  '401': 'is asked to sign in',
  '403': 'may know of it and may not do it',
  '404': 'gets the answer to an id that does not exist',
  '409': 'has the case, and is never the one who does this: the workflow refuses',
} as const

export type Caller = keyof typeof callers
export type Answer = keyof typeof answers

type Cells = readonly [Answer, Answer, Answer, Answer, Answer, Answer, Answer, Answer, Answer]

const everybody: Cells = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']
const holderOfLink: Cells = ['link', 'link', 'link', 'link', 'link', 'link', 'link', 'link', 'link']
const signedIn: Cells = ['401', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']
const keeper: Cells = ['401', 'yes', '404', '404', '404', '404', '404', '404', '404']
const ownNeeds: Cells = ['401', 'yes', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing']
const organisation: Cells = ['401', 'yes', 'yes', '404', '404', '404', '404', '404', '404']
const ownCalls: Cells = ['401', 'yes', 'yes', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing']
const everyDesk: Cells = ['401', '403', '403', '403', 'yes', 'yes', 'yes', 'yes', '403']
const queues: Cells = ['401', '403', '403', '403', 'yes', 'nothing', 'nothing', 'yes', '403']
const deskReads: Cells = ['401', '404', '404', '404', 'yes', '404', '404', 'yes', '404']
const deskActs: Cells = ['401', '404', '404', '404', 'yes', '404', '404', '403', '404']
const assigns: Cells = ['401', '404', '404', '404', '409', '404', 'yes', '403', '404']

/** One row per route of the router below /api/v1; `because` says what the cells cannot. */
export interface Row {
  readonly cells: Cells
  readonly because?: string
}

export const permissionMatrix = {
  'GET /health/live': { cells: everybody },
  'GET /health/ready': { cells: everybody },

  'GET /me': { cells: everybody, because: 'says who is signed in, if anybody' },
  'PATCH /me': { cells: signedIn, because: 'the own person' },
  'POST /auth/sessions': { cells: everybody, because: 'with address and password' },
  'DELETE /auth/sessions/current': { cells: signedIn, because: 'the own session' },
  'POST /auth/registrations': { cells: everybody, because: 'counts for nothing until the mail is confirmed' },
  'POST /auth/mail-confirmations': { cells: holderOfLink, because: 'and with the password chosen before' },
  'POST /auth/password-resets': {
    cells: everybody,
    because: 'writes to the address, tells nobody whether it is known',
  },
  'POST /auth/password-changes': { cells: holderOfLink },

  'GET /catalogue': { cells: everybody },
  'GET /catalogue/programmes': { cells: everybody },
  'GET /catalogue/programmes/:key': { cells: everybody },
  'GET /catalogue/providers': { cells: everybody },
  'GET /catalogue/providers/:key': { cells: everybody },
  'GET /catalogue/systems': { cells: everybody },
  'GET /catalogue/systems/:key': { cells: everybody },
  'GET /catalogue/services': { cells: everybody },
  'GET /catalogue/measures': { cells: everybody },
  'GET /catalogue/references': { cells: everybody },

  'POST /matches': { cells: everybody, because: 'keeps nothing' },
  'POST /demand-notes': { cells: everybody, because: 'categories and counts; no route reads them' },
  'GET /needs': { cells: ownNeeds, because: 'a need is its person’s own, not the organisation’s' },
  'POST /needs': { cells: signedIn, because: 'an own need' },
  'GET /needs/:id': { cells: keeper },
  'PATCH /needs/:id': { cells: keeper },
  'DELETE /needs/:id': { cells: keeper },
  'POST /needs/:id/share': { cells: keeper },
  'DELETE /needs/:id/share': { cells: keeper },
  'POST /needs/shared': { cells: holderOfLink, because: 'shows what is needed, not who needs it' },
  'POST /needs/unsubscriptions': { cells: holderOfLink },
  'POST /needs/unsubscriptions/one-click': { cells: holderOfLink },
  'GET /needs/unsubscriptions/one-click': { cells: everybody, because: 'leads to the page that asks; ends nothing' },

  'GET /applications': { cells: ownCalls },
  'POST /applications': { cells: organisation, because: 'in the name of the applying organisation' },
  'GET /applications/:id': { cells: organisation },
  'PUT /applications/:id/answers': { cells: organisation },
  'GET /applications/:id/dossier': { cells: organisation },
  'PUT /applications/:id/external': { cells: organisation, because: 'a draft for a programme with an own portal' },
  'POST /applications/:id/submission': { cells: organisation },
  'POST /applications/:id/withdrawal': { cells: organisation },
  'POST /applications/:id/messages': { cells: organisation },
  'POST /applications/:id/clarification-answer': { cells: organisation, because: 'once the desk has asked' },
  'POST /advice-requests': { cells: organisation, because: 'in the name of the applying organisation' },

  'GET /desk/cases': { cells: queues },
  'GET /desk/destinations': { cells: everyDesk },
  'GET /desk/cases/:id': { cells: deskReads, because: 'the former desk sees what was until it forwarded' },
  'GET /desk/cases/:id/alternatives': { cells: deskReads },
  'POST /desk/cases/:id/take': { cells: deskActs },
  'POST /desk/cases/:id/clarification': { cells: deskActs },
  'POST /desk/cases/:id/messages': { cells: deskActs },
  'POST /desk/cases/:id/forwarding': { cells: deskActs },
  'POST /desk/cases/:id/assignment': { cells: assigns, because: 'central advice: a case that waits there' },
  'POST /desk/cases/:id/approval': { cells: deskActs },
  'POST /desk/cases/:id/decline': { cells: deskActs },
  'POST /desk/cases/:id/advice': { cells: deskActs, because: 'a request for advice, forwarded to the desk' },

  'GET /mailbox': { cells: everybody, because: 'only where no mail server is set, never in production' },
  'GET /mailbox/:id': { cells: everybody, because: 'only where no mail server is set, never in production' },
} as const satisfies Readonly<Record<string, Row>>

export type RouteName = keyof typeof permissionMatrix
