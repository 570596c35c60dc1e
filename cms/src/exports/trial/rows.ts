import type { CellKind, ExportRow } from '../export-columns.ts'

/** For tests of the writers: three columns, one of each kind. */
export const TRIAL_KINDS: readonly CellKind[] = ['text', 'number', 'day']
export const TRIAL_HEADINGS = ['Texte', 'Nombre', 'Jour']

/** `rows` in batches of `size`, as the database gives them. */
export async function* inBatches(rows: readonly ExportRow[], size = 3): AsyncGenerator<ExportRow[]> {
  for (let first = 0; first < rows.length; first += size) {
    await Promise.resolve()
    yield rows.slice(first, first + size)
  }
}

export async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
