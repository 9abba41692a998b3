import { Suspense, lazy } from 'react'
import type { DemandNoteProps } from './demand-note'

const SaveNeed = lazy(async () => ({ default: (await import('./save-need')).SaveNeed }))
const DemandNote = lazy(async () => ({ default: (await import('./demand-note')).DemandNote }))

/** What one may do with a result once it was read; fetched after it. */
export function AfterResults(props: DemandNoteProps) {
  return (
    <Suspense fallback={null}>
      <SaveNeed />
      <DemandNote {...props} />
    </Suspense>
  )
}
