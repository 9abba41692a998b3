import { DemandNote, type DemandNoteProps } from './demand-note'
import { SaveNeed } from './save-need'

/** Keeping the need, and reporting it anonymously. */
export function ResultPanels(props: DemandNoteProps) {
  return (
    <>
      <SaveNeed />
      <DemandNote {...props} />
    </>
  )
}
