import type { Stack } from '../running-stack.ts'
import type { Desk } from './ask-as-treasurer.ts'
import type { Figure } from './measurement.ts'
import { residentMegabytes } from './resident-memory.ts'

const LOOK_EVERY = 200

/** All donations as a file: how long it takes and how much more memory the CMS holds meanwhile. */
export async function measureExport(
  { pids }: Stack,
  desk: Desk,
  { format, rows }: { format: 'csv' | 'xlsx'; rows: number },
): Promise<Figure[]> {
  // Whatever the first export of a process loads is there afterwards, and not counted.
  await drain(await desk.open(`/desk/export?format=${format}&by=created&state=needs_care`))
  const pid = pids()['CMS'] ?? 0
  const before = residentMegabytes(pid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, residentMegabytes(pid))), LOOK_EVERY)
  const began = performance.now()
  const answer = await desk.open(`/desk/export?format=${format}&by=created`)
  const told = Number(answer.headers.get('x-rows'))
  const { bytes, lineEnds } = await drain(answer)
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  // The headings and the closing line.
  if (told !== rows || (format === 'csv' && lineEnds !== rows + 2))
    throw new Error(`the export has ${told} rows, of which ${lineEnds} lines arrived`)
  const name = `export of ${rows.toLocaleString('en')} donations, ${format}`
  return [
    { name: `${name}: took`, value: seconds, unit: 's', atMost: 60 },
    { name: `    it weighs`, value: bytes / 1024 / 1024, unit: 'MB' },
    { name: '    memory of the CMS, more than before', value: most - before, unit: 'MB', atMost: 100 },
  ]
}

const LINE_FEED = 10

async function drain(answer: Response): Promise<{ bytes: number; lineEnds: number }> {
  let bytes = 0
  let lineEnds = 0
  if (answer.body !== null)
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lineEnds += 1
    }
  return { bytes, lineEnds }
}
