import { type ComponentChildren, type HTMLAttributes, h } from 'preact'

interface HeadingProps extends Omit<HTMLAttributes<HTMLHeadingElement>, 'children'> {
  readonly level: number
  readonly children: ComponentChildren
}

/** A heading that fits into the order of the page around; none is deeper than six. */
export function Heading({ level, ...rest }: HeadingProps) {
  return h(`h${Math.min(6, level)}`, rest)
}
