import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { expect, it } from 'vitest'
import { panelWords } from './export-words.ts'
import { whyRefused } from './why-refused.ts'

it.each([
  [401, 'logged_out'],
  [403, 'not_allowed'],
  [429, 'busy'],
  [400, 'broken'],
  [500, 'broken'],
  [503, 'broken'],
] as const)('an answer of %i is called "%s", and each language says what to do then', (status, refused) => {
  expect(whyRefused(status)).toBe(refused)
  // What happened, and in another sentence what to do.
  for (const language of LOCALES) expect(panelWords[refused][language]).toMatch(/[.] .+\.$/)
})
