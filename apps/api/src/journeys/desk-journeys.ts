import { applies, decides, findsInQueue, readsDecision, takes } from './applicant-steps'
import type { Journey } from './journey'

const kisski: Journey = {
  title: { de: 'KISSKI fragt nach und bewilligt', en: 'KISSKI asks back and approves' },
  steps: [
    ...applies({ firm: 'mittelstand', programme: 'kisski-compute', desk: 'kisski' }),
    takes('kisski'),
    {
      actor: 'kisski',
      does: { de: 'fragt nach der Dauer', en: 'asks about the duration' },
      request: [
        'POST',
        '/desk/cases/{case}/clarification',
        { version: '{version}', questions: ['project-duration'], message: 'Reichen drei Monate?' },
      ],
      sees: { status: 200, body: { state: 'clarification' } },
    },
    {
      actor: 'mittelstand',
      does: { de: 'sieht die Rückfrage', en: 'sees the question' },
      request: ['GET', '/applications/{application}'],
      sees: {
        status: 200,
        body: { clarification: { questions: ['project-duration'] }, publicState: { de: 'Rückfrage an Sie' } },
      },
    },
    {
      actor: 'mittelstand',
      does: { de: 'antwortet', en: 'answers' },
      request: [
        'POST',
        '/applications/{application}/clarification-answer',
        { answers: { 'project-duration': 3 }, message: 'Ja.' },
      ],
      sees: { status: 200, body: { state: 'in_check', clarification: null } },
    },
    {
      actor: 'kisski',
      does: { de: 'sieht, was sich geändert hat', en: 'sees what has changed' },
      request: ['GET', '/desk/cases/{case}'],
      sees: { status: 200, body: { clarifications: [{ changes: { 'project-duration': { before: 6, after: 3 } } }] } },
      remembers: { version: 'version' },
    },
    decides('kisski', 'approval', 'Passt zu unserem Angebot.'),
    readsDecision('mittelstand', 'approved', 'kisski'),
  ],
}

const hessianAisc: Journey = {
  title: { de: 'hessian.AISC leitet an EuroHPC weiter', en: 'hessian.AISC passes on to EuroHPC' },
  steps: [
    ...applies({ firm: 'startup', programme: 'hessian-aisc-compute', desk: 'hessian-aisc' }),
    takes('hessian-aisc'),
    {
      actor: 'hessian-aisc',
      does: { de: 'leitet mit Grund weiter', en: 'passes it on with a reason' },
      request: [
        'POST',
        '/desk/cases/{case}/forwarding',
        {
          version: '{version}',
          programme: 'eurohpc-aif-fast-lane',
          operator: 'eurohpc-ju',
          reason: 'Der Umfang passt dort besser.',
        },
      ],
      sees: { status: 200, body: { role: 'former_desk', allowedActions: [] } },
    },
    {
      actor: 'startup',
      does: { de: 'sieht, wohin und warum', en: 'sees where to and why' },
      request: ['GET', '/applications/{application}'],
      sees: { status: 200, body: { state: 'forwarded' } },
      remembers: { application: 'forwardedTo' },
    },
    ...findsInQueue('eurohpc-ju'),
    takes('eurohpc-ju'),
    decides('eurohpc-ju', 'approval', 'Zugesagt.'),
    readsDecision('startup', 'approved', 'eurohpc-ju'),
  ],
}

const kiszBb: Journey = {
  title: { de: 'KISZ-BB lehnt mit Begründung ab', en: 'KISZ-BB declines with a reason' },
  steps: [
    ...applies({ firm: 'mittelstand', programme: 'kisz-bb-pilot', desk: 'kisz-bb' }),
    takes('kisz-bb'),
    decides('kisz-bb', 'decline', 'Das Vorhaben ist ein laufender Dienst.'),
    readsDecision('mittelstand', 'declined', 'kisz-bb'),
  ],
}

const westai: Journey = {
  title: { de: 'WestAI schreibt, das Start-up zieht zurück', en: 'WestAI writes, the start-up withdraws' },
  steps: [
    ...applies({ firm: 'startup', programme: 'westai-compute', desk: 'westai' }),
    takes('westai'),
    {
      actor: 'westai',
      does: { de: 'notiert etwas für sich', en: 'writes a note for the desk' },
      request: ['POST', '/desk/cases/{case}/messages', { body: 'Frühestens im Frühjahr.', visibility: 'internal' }],
      sees: { status: 200, body: { messages: [{ visibility: 'internal' }] } },
    },
    {
      actor: 'westai',
      does: { de: 'schreibt dem Start-up', en: 'writes to the start-up' },
      request: ['POST', '/desk/cases/{case}/messages', { body: 'Zurzeit sind wir ausgelastet.', visibility: 'public' }],
      sees: { status: 200 },
    },
    {
      actor: 'startup',
      does: { de: 'liest nur die Nachricht', en: 'reads the message only' },
      request: ['GET', '/applications/{application}'],
      sees: { status: 200, body: { messages: [{ by: 'desk', body: 'Zurzeit sind wir ausgelastet.' }] } },
    },
    {
      actor: 'startup',
      does: { de: 'zieht den Antrag zurück', en: 'withdraws the application' },
      request: ['POST', '/applications/{application}/withdrawal', { reason: 'Wir suchen anderswo.' }],
      sees: { status: 200, body: { state: 'withdrawn' } },
    },
    {
      actor: 'westai',
      does: { de: 'sieht es unter „Erledigt“', en: 'sees it under “Done”' },
      request: ['GET', '/desk/cases?view=done'],
      sees: { status: 200, body: { items: [{ reference: '{reference}', state: 'withdrawn' }] } },
    },
  ],
}

const euroHpc: Journey = {
  title: { de: 'Ein Start-up auf dem EuroHPC-Playground', en: 'A start-up on the EuroHPC Playground' },
  steps: [
    ...applies({ firm: 'startup', programme: 'eurohpc-aif-playground', desk: 'eurohpc-ju' }),
    takes('eurohpc-ju'),
    decides('eurohpc-ju', 'approval', 'Zugesagt.'),
    readsDecision('startup', 'approved', 'eurohpc-ju'),
  ],
}

const gcs: Journey = {
  title: { de: 'Zentrale Beratung teilt einen GCS-Antrag zu', en: 'Central advice assigns a GCS application' },
  steps: [
    ...applies({ firm: 'uni', programme: 'gcs-regular', desk: 'central-advice' }),
    {
      actor: 'central-advice',
      does: { de: 'teilt GCS zu', en: 'assigns GCS' },
      request: ['POST', '/desk/cases/{case}/assignment', { version: '{version}', operator: 'gcs' }],
      sees: { status: 200, body: { role: 'former_desk', operator: 'gcs' } },
    },
    ...findsInQueue('gcs'),
    takes('gcs'),
    decides('gcs', 'approval', 'Begutachtung positiv.'),
    readsDecision('uni', 'approved', 'gcs'),
  ],
}

const hlrs: Journey = {
  title: { de: 'Ein Mittelständler wählt das HLRS', en: 'A medium-sized firm chooses HLRS' },
  steps: [
    ...applies({ firm: 'mittelstand', programme: 'hlrs-commercial', desk: 'hlrs', operator: 'hlrs' }),
    takes('hlrs'),
    decides('hlrs', 'approval', 'Angebot folgt.'),
    readsDecision('mittelstand', 'approved', 'hlrs'),
  ],
}

const centralAdvice: Journey = {
  title: { de: 'Zentrale Beratung findet den richtigen Ort', en: 'Central advice finds the right place' },
  steps: [
    {
      actor: 'mittelstand',
      does: { de: 'bittet um Beratung', en: 'asks for advice' },
      request: [
        'POST',
        '/advice-requests',
        {
          organisation: '{organisation-of-mittelstand}',
          need: { workload: { kind: 'advice' } },
          message: 'Wo fangen wir an?',
          declarations: ['declaration-forwarding'],
        },
      ],
      sees: { status: 201, body: { state: 'submitted', programme: 'central-advice' } },
      remembers: { application: 'id', reference: 'reference' },
    },
    ...findsInQueue('central-advice'),
    takes('central-advice'),
    {
      actor: 'central-advice',
      does: { de: 'leitet an KISSKI weiter', en: 'passes on to KISSKI' },
      request: [
        'POST',
        '/desk/cases/{case}/forwarding',
        {
          version: '{version}',
          programme: 'kisski-compute',
          operator: 'kisski',
          reason: 'KISSKI berät und hat Rechenzeit.',
        },
      ],
      sees: { status: 200, body: { role: 'former_desk' } },
    },
    ...findsInQueue('kisski'),
    {
      actor: 'kisski',
      does: { de: 'liest die ganze Vorgeschichte', en: 'reads the whole history' },
      request: ['GET', '/desk/cases/{case}'],
      sees: {
        status: 200,
        body: {
          reference: '{reference}',
          timeline: [
            { code: 'applications.submitted' },
            { code: 'intake.case-taken' },
            { code: 'intake.case-forwarded' },
            { code: 'intake.case-arrived' },
          ],
        },
      },
      remembers: { version: 'version' },
    },
    takes('kisski'),
    {
      actor: 'kisski',
      does: { de: 'berät und schließt die Anfrage ab', en: 'advises and closes the request' },
      request: ['POST', '/desk/cases/{case}/advice', { version: '{version}', reason: 'Beginnen Sie mit einem Test.' }],
      sees: { status: 200, body: { state: 'completed', programme: 'central-advice' } },
    },
    {
      actor: 'mittelstand',
      does: { de: 'liest die Antwort', en: 'reads the answer' },
      request: ['GET', '/applications'],
      sees: { status: 200, body: { items: [{ reference: '{reference}', publicState: { de: 'Beantwortet' } }, {}] } },
    },
  ],
}

/** One journey per desk. */
export const deskJourneys: readonly Journey[] = [kisski, hessianAisc, kiszBb, westai, euroHpc, gcs, hlrs, centralAdvice]
