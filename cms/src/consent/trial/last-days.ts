/** Last days of consents, and the moment at which each ends in Paris: in winter, in summer, and where the clock changes. */
export const LAST_DAYS: readonly (readonly [day: string, end: string])[] = [
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
  ['2026-06-30', '2026-06-30T22:00:00.000Z'],
  // Forward in the night to the 29th of March, which has 23 hours.
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  // Back in the night to the 25th of October, which has 25.
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
]
