// Everything that the calculators of this page tell, in order.
globalThis.told = []
for (const type of ['leitfaden-answer', 'leitfaden-estimate', 'leitfaden-fault'])
  document.addEventListener(type, ({ detail, target }) => globalThis.told.push({ type, detail, by: target.id }))
