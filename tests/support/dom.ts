import { cleanup, configure } from '@testing-library/react'
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

// What is fetched when asked for may be slow to come on a busy machine: a limit against hanging, not a measure.
configure({ asyncUtilTimeout: 100_000 })

afterEach(cleanup)
