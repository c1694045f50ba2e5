import { type Fault, inFile } from '../faults/fault.ts'
import { nodeFileSystem } from '../files/file-system.ts'
import { readInput } from '../files/read-input.ts'
import type { DocumentSource } from './document-source.ts'
import { estimateDocument, type PortfolioTerms } from './estimate-document.ts'
import { internalFault } from './internal-fault.ts'
import type { PortfolioRow } from './portfolio-row.ts'

/** The row of one document, whatever happens: nothing that one document brings about reaches another. Never rejects. */
export async function documentRow(source: DocumentSource, terms: PortfolioTerms): Promise<PortfolioRow> {
  const { name, line, bytes, fault } = source
  const place = { file: name, ...(line !== undefined && { line }) }
  const without = (faults: readonly Fault[]): PortfolioRow => ({ ...place, faults })
  try {
    if (fault) return without([fault])
    if (bytes) return await estimateDocument(source, bytes, terms)
    const input = await readInput(name, nothing(), files)
    return input.ok ? await estimateDocument(source, input.value.bytes, terms) : without(input.faults)
  } catch (error) {
    return without(inFile(name, [internalFault(error)]))
  }
}

/** Nobody looks for similar names: where many files are missing, each time through their whole folder, that would not end. */
const files = { ...nodeFileSystem, readdir: async () => [] }

/** Standard input is read before documents are handed out. */
async function* nothing(): AsyncGenerator<Buffer> {}
