const pressed = ['checkbox', 'radio', 'range', 'button', 'color', 'file', 'submit', 'reset']

/** Is it a field that takes letters? */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !pressed.includes(target.type))
}
