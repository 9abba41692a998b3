import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../content/icon'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  /** Called by the close button, Escape and `onCancel` alike. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons; the first is the main one. */
  readonly footer?: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ open, title, closeLabel, onClose, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = `dialog-${useId()}`
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className="kern-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <header className="kern-dialog__header">
            <h2 className="kern-title kern-title--large" id={titleId}>
              {title}
            </h2>
            <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
              <Icon name="close" />
              <span className="kern-label kern-sr-only">{closeLabel}</span>
            </button>
          </header>
          <section className="kern-dialog__body">
            <div className="kern-body">{children}</div>
          </section>
          {footer && <footer className="kern-dialog__footer">{footer}</footer>}
        </>
      )}
    </dialog>
  )
}
