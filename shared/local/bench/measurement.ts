/** One figure a bench found, with the bar it is held against when there is one. */
export type Figure = {
  name: string
  value: number
  unit: 's' | 'ms' | 'MB' | 'KB' | 'bytes' | '%' | 'count' | '/s' | 'ratio'
  /** The most it may be. */
  atMost?: number
  /** The least it must be. */
  atLeast?: number
  /** What it must be exactly. */
  exactly?: number
}

export function isWithinBar({ value, atMost, atLeast, exactly }: Figure): boolean {
  const isInside = (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast)
  return isInside && (exactly === undefined || value === exactly)
}

/** "CMS resident memory after load ....... 412 MB  (at most 600)  ok" */
export function figureLine(figure: Figure): string {
  const { name, value, unit } = figure
  const digits = unit === 's' || unit === 'ratio' ? 2 : ['MB', 'KB', '%'].includes(unit) ? 1 : 0
  const shown = `${value.toFixed(digits)} ${unit === 'count' || unit === 'ratio' ? '' : unit}`.trimEnd()
  const bar = barOf(figure)
  const verdict = bar === '' ? '' : `  (${bar})  ${isWithinBar(figure) ? 'ok' : 'MISSED'}`
  return `  ${name.padEnd(56, '.')} ${shown.padStart(10)}${verdict}`
}

function barOf({ atMost, atLeast, exactly }: Figure): string {
  if (exactly !== undefined) return `exactly ${exactly}`
  if (atMost !== undefined) return `at most ${atMost}`
  return atLeast === undefined ? '' : `at least ${atLeast}`
}
