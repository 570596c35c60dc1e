import { encodeQR } from 'qr'
import { rectangle } from './sheet.ts'

/** What ISO/IEC 18004 asks to be left free around a code, in its modules. */
const QUIET_MODULES = 4

/**
 * The dark squares of a QR code as one path, `size` wide, and how much must stay free on each of its sides. A quarter of
 * it may be torn, wet or pasted over (level Q). Drawn by rows and again by columns: squares that only touch show a hair of
 * white between them.
 */
export function drawCode(
  words: string,
  { x, y, size }: { x: number; y: number; size: number },
): { d: string; quiet: number } {
  // The least border the library draws is one; what must stay free is measured, not drawn.
  const modules = encodeQR(words, 'raw', { ecc: 'quartile', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const module = size / modules.length
  const square = (column: number, line: number, width: number, height: number) =>
    rectangle(x + column * module, y + line * module, width * module, height * module)
  const rows = modules.flatMap((row, line) => runsOf(row).map(({ from, to }) => square(from, line, to - from, 1)))
  const columns = modules.flatMap((_, column) =>
    runsOf(modules.map((row) => row[column] === true))
      .filter(({ from, to }) => to - from > 1)
      .map(({ from, to }) => square(column, from, 1, to - from)),
  )
  return { d: [...rows, ...columns].join(''), quiet: QUIET_MODULES * module }
}

/** Where dark squares stand together in a line of them; `to`: behind the last. */
function runsOf(line: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const [index, isDark] of line.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last?.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  }
  return runs
}
