import { Component, type ComponentType, createElement } from 'preact'

/** A component that is drawn anew only when one of its properties, or a signal that it reads, is another. */
export function memo<P extends object>(Drawn: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as P
      const names = new Set([...Object.keys(now), ...Object.keys(next)]) as Set<keyof P>
      return [...names].some((name) => now[name] !== next[name])
    }

    override render() {
      return createElement(Drawn, this.props as P)
    }
  }
}
