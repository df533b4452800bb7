import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// What jsdom lacks and the app relies on: dialogs that open and close, and scrolling.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
Element.prototype.scrollIntoView = () => {}

afterEach(cleanup)
