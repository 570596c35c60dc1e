import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tokens = Record<string, string>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [dayPart = '', nightPart = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
const day = readTokens(dayPart)
const night = { ...day, ...readTokens(nightPart) }

/** Words and what they stand on. WCAG 1.4.3 asks for 4.5:1 at any size here; the band is held to 5:1. */
const TEXT = [
  ['text', 'ground'],
  ['text', 'ground-tint'],
  ['quiet', 'ground'],
  ['quiet', 'ground-tint'],
  ['link', 'ground'],
  ['link', 'ground-tint'],
  ['figure', 'ground'],
  ['act-text', 'act'],
] as const
const BAND = [
  ['band-text', 'band'],
  ['band-quiet', 'band'],
  ['band-act-text', 'band-act'],
] as const
/** WCAG 1.4.11: what must be seen to be used. */
const CONTROLS = [
  ['control', 'ground'],
  ['control', 'ground-tint'],
  ['focus', 'ground'],
  ['focus', 'ground-tint'],
  ['act', 'ground'],
  ['band-act', 'band'],
] as const

describe.each([
  ['light', day],
  ['dark', night],
])('colours in the %s', (_, tokens) => {
  it.each(TEXT)('%s is read on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(BAND)('%s is read on %s at 5:1 or more', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(5)
  })

  it.each(CONTROLS)('%s is seen on %s at 3:1 or more', (part, ground) => {
    expect(contrast(tokens, part, ground)).toBeGreaterThanOrEqual(3)
  })

  it('hold no red: no colour has more red in it than blue', () => {
    for (const [name, value] of Object.entries(tokens)) {
      const [red = 0, , blue = 0] = channels(value)
      expect(red, name).toBeLessThanOrEqual(blue)
    }
  })
})

describe('the two sets', () => {
  it('are read from the file at all, and the night is one of its own', () => {
    expect(Object.keys(day).length).toBeGreaterThan(15)
    expect(Object.keys(readTokens(nightPart)).length).toBeGreaterThan(12)
    expect(night.ground).not.toBe(day.ground)
  })

  it('know black on white', () => {
    expect(contrast({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21)
  })
})

function readTokens(part: string): Tokens {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}

/** WCAG 2.2, "contrast ratio". Throws for a token that is not there. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map((name) => luminance(tokens[name])).toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string | undefined): number {
  if (colour === undefined) throw new Error('no such token')
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
