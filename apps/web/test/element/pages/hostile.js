// What old libraries and careless scripts leave behind, and everybody's loops find.
Object.prototype.everywhere = 'polluted'
Object.prototype.onclick = () => globalThis.told.push({ type: 'polluted' })
Object.prototype.children = undefined
Array.prototype.last = function () {
  return this[this.length - 1]
}
String.prototype.startsWith = function (start, at = 0) {
  return this.slice(at, at + start.length) === String(start)
}
Function.prototype.bind = function (self, ...first) {
  return (...rest) => this.apply(self, [...first, ...rest])
}
globalThis.before = Object.keys(globalThis)
