const files = import.meta.glob<string>('../../../../examples/*.yaml', { query: '?raw', import: 'default' })

/** Names of the examples' files, in the order in which they are offered. */
export const exampleNames = [
  'first-call',
  'second-call',
  'vereinsshop',
  'hachyderm-2022',
  'stack-exchange-2016',
] as const
export type ExampleName = (typeof exampleNames)[number]

/** The text of an example's answers file. */
export async function exampleText(name: ExampleName): Promise<string> {
  const load = files[`../../../../examples/${name}.yaml`]
  if (load === undefined) throw new Error(`the example ${name} is not part of this page`)
  return load()
}
