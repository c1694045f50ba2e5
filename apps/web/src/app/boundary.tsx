import { Component, type ComponentChildren } from 'preact'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { t } from '../texts/t.ts'

interface BoundaryProps {
  readonly children: ComponentChildren
}

/** Where a part of the page fails, the rest goes on, and so do the answers. */
export class Boundary extends Component<BoundaryProps, { fault?: Error }> {
  override componentDidCatch(fault: Error): void {
    reportError(fault)
    this.setState({ fault })
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children
    const { failed } = t().app
    return (
      <div class="page">
        <Notice kind="error" title={failed.title} live>
          <p>{failed.text}</p>
          <div class="actions">
            <Button onClick={() => this.setState({ fault: undefined as never })}>{failed.again}</Button>
          </div>
        </Notice>
      </div>
    )
  }
}
