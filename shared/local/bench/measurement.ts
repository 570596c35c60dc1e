/** One figure a bench found, with the bar it is held against when there is one. */
export type Figure = {
  name: string
  value: number
  unit: 's' | 'ms' | 'MB' | 'bytes' | '%' | 'count'
  /** The most it may be. */
  atMost?: number
  /** What it must be exactly. */
  exactly?: number
}

export function isWithinBar({ value, atMost, exactly }: Figure): boolean {
  return (atMost === undefined || value <= atMost) && (exactly === undefined || value === exactly)
}

/** "CMS resident memory after load ....... 412 MB  (at most 600)  ok" */
export function figureLine(figure: Figure): string {
  const { name, value, unit, atMost, exactly } = figure
  const digits = unit === 's' ? 2 : unit === 'MB' || unit === '%' ? 1 : 0
  const shown = `${value.toFixed(digits)} ${unit === 'count' ? '' : unit}`.trimEnd()
  const bar = atMost === undefined ? (exactly === undefined ? '' : `exactly ${exactly}`) : `at most ${atMost}`
  const verdict = bar === '' ? '' : `  (${bar})  ${isWithinBar(figure) ? 'ok' : 'TOO MUCH'}`
  return `  ${name.padEnd(56, '.')} ${shown.padStart(10)}${verdict}`
}
