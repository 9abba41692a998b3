import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Button } from '../actions/button'
import { Dialog } from './dialog'

/** jsdom knows the element, but not its methods. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

function Asking() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Zurückziehen</Button>
      <Dialog open={isOpen} title="Antrag zurückziehen?" closeLabel="Schließen" onClose={() => setOpen(false)}>
        <p>Das lässt sich nicht rückgängig machen.</p>
      </Dialog>
    </>
  )
}

describe('a dialog', () => {
  it('opens as a modal that is named by its title and closes by its button', async () => {
    render(<Asking />)
    await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }))
    expect(screen.getByRole('dialog', { name: 'Antrag zurückziehen?' })).toHaveProperty('open', true)
    await userEvent.click(screen.getByRole('button', { name: 'Schließen' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('closes by Escape', async () => {
    render(<Asking />)
    await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }))
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
