import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'children' | 'class'> {
  /** `main`: what most people want next, once per view. `plain`: looks like a link. `stop`: takes something away. */
  readonly look?: 'main' | 'plain' | 'stop' | undefined
  readonly small?: boolean
  readonly children: ComponentChildren
}

export function Button({ look, small, type = 'button', ...rest }: ButtonProps) {
  const classes = ['button', look && `button-${look}`, small && 'button-small'].filter(Boolean).join(' ')
  return <button type={type} class={classes} {...rest} />
}
