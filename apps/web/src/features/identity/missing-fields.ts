import type { SummaryError } from '@rechenlotse/ui'

/** One fault per field that is still empty, in the given order. */
export function missingFields(values: Readonly<Record<string, string>>, message: string): readonly SummaryError[] {
  return Object.entries(values)
    .filter(([, value]) => value.trim() === '')
    .map(([fieldId]) => ({ fieldId, message }))
}
