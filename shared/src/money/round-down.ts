/**
 * How coarsely sums are told to the public, so that no single payment can be read off one (threat T13): in steps of 50 €
 * below 1,000 €, of 100 € below 10,000 €, of 500 € from there on. In cents of euro.
 */
export function publicStep(cents: number): number {
  return cents < 100_000 ? 5_000 : cents < 1_000_000 ? 10_000 : 50_000
}

/** Cents of euro, to the public step below; never less than nothing. */
export function roundDown(cents: number): number {
  const step = publicStep(cents)
  return Math.max(0, Math.floor(cents / step) * step)
}
