import { type Picture, pictureFile } from '../../packages/render/src/index.ts'
import { runCommand } from './run-command.ts'

const shop = 'examples/vereinsshop.yaml'
const call = 'examples/first-call.yaml'

/** Documents of the gallery, and the command that writes each. */
const documents: readonly (readonly [file: string, command: string])[] = [
  ['report.de.html', `report ${shop} --format html`],
  ['report.en.md', `report ${call}`],
  ['offer.de.html', `offer ${shop} --format html`],
  ['offer.en.html', `offer ${call} --format html`],
  ['offer.en.md', `offer ${call}`],
  ['changes.en.html', `compare ${call} examples/second-call.yaml --format html`],
  ['tickets.github.de.md', `tickets ${shop}`],
]

/** Every file of the gallery by its path from the root of the repository, as the command line writes it. */
export async function gallery(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [file, command] of documents) files.set(`docs/gallery/${file}`, await runCommand(`leitfaden ${command}`))
  const { pictures } = JSON.parse(await runCommand(`leitfaden pictures ${shop} --lang en --json`)) as {
    readonly pictures: readonly Picture[]
  }
  for (const picture of pictures) files.set(`docs/gallery/${picture.id}.svg`, pictureFile(picture))
  return files
}
