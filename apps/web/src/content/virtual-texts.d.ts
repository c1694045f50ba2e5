declare module 'virtual:texts/de' {
  const texts: readonly string[]
  export default texts
}

declare module 'virtual:texts/en' {
  const texts: readonly string[]
  export default texts
}
