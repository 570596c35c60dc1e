/**
 * The only places a story may name. Never finer: a town and a season together have been enough to find a person.
 * Each key is also a message, `regions.<key>`, in every language.
 */
export const REGIONS = [
  'south_caucasus',
  'central_asia',
  'balkans',
  'eastern_europe',
  'western_europe',
  'turkey_and_middle_east',
  'inside_russia',
  'undisclosed',
] as const

export type Region = (typeof REGIONS)[number]

export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const
export type Season = (typeof SEASONS)[number]

/** What a story is about; each key is also a message, `themes.<key>`. */
export const THEMES = ['refusal', 'flight', 'hiding', 'family', 'work', 'return'] as const
export type Theme = (typeof THEMES)[number]
