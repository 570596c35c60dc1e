/**
 * A moment as a clock on the wall shows it and a browser's form sends it ("2026-11-30T18:00"), without a zone: the same
 * text where it is one, null where it is not or where no calendar has that day.
 */
export function readWallTime(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null
  const date = new Date(`${text}:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}
