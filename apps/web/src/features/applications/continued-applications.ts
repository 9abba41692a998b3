import type { ApplicationListed } from './api/application-view'

/** One application with those that it continues, the last first. */
export interface ContinuedApplication {
  readonly application: ApplicationListed
  readonly before: readonly ApplicationListed[]
}

/** One entry per case: what was forwarded stands behind what became of it. */
export function continuedApplications(items: readonly ApplicationListed[]): readonly ContinuedApplication[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const continued = new Set(items.map(({ forwardedFrom }) => forwardedFrom))
  const stationsBefore = ({ forwardedFrom }: ApplicationListed): readonly ApplicationListed[] => {
    const station = forwardedFrom === null ? undefined : byId.get(forwardedFrom)
    return station === undefined ? [] : [station, ...stationsBefore(station)]
  }
  return items
    .filter(({ id }) => !continued.has(id))
    .map((application) => ({ application, before: stationsBefore(application) }))
}
