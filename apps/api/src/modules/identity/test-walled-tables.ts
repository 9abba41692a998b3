/** Tables that hold something of an organisation; each stands behind row-level security. */
export const walledTables = [
  'application',
  'audit_entry',
  'case',
  'case_access',
  'clarification',
  'decision',
  'demand_note',
  'dossier',
  'event',
  'idempotency_key',
  'mail',
  'membership',
  'message',
  'need',
  'organisation',
  'saved_need',
]
