import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { expect, it } from 'vitest'
import { receiveFaults } from './receive-words.ts'

it.each(Object.entries(receiveFaults))(
  'a file that is refused as %s is answered with what to do, in five languages',
  (_kind, words) => {
    const said = LOCALES.map((locale) => words[locale])
    expect(new Set(said).size).toBe(LOCALES.length)
    // Why, and then what to do instead.
    for (const sentence of said) expect(sentence.match(/[.:]/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
  },
)
