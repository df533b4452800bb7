/** Where a part of the page fails (a file that cannot be fetched, say), the rest stays and the failure is told. */
import { Component, type ReactNode } from 'react'

interface FallibleProps {
  readonly says: string
  readonly again: string
  readonly children: ReactNode
}

export class Fallible extends Component<FallibleProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="failed" role="alert">
        <p>{this.props.says}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {this.props.again}
        </button>
      </div>
    )
  }
}
