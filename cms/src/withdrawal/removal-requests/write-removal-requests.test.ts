import path from 'node:path'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { OUTSIDE_PLACES } from '../withdrawal.ts'
import { placeWords } from '../screen/copy-words.ts'
import { writeRemovalRequests } from './write-removal-requests.ts'

const ADDRESSES = LOCALES.map((locale) => `https://site.example/${locale}/stories/une-adresse`)

describe('the ready list of requests', () => {
  it.each(LOCALES)('is, in %s, word for word what was agreed on', async (language) => {
    const golden = path.join(import.meta.dirname, `golden/removal-requests.${language}.txt`)
    await expect(`${writeRemovalRequests(ADDRESSES, language)}\n`).toMatchFileSnapshot(golden)
  })

  it.each(LOCALES)('names in %s every place and every address', (language) => {
    const text = writeRemovalRequests(ADDRESSES, language)
    for (const place of OUTSIDE_PLACES) expect(text).toContain(placeWords[place][language])
    for (const address of ADDRESSES) expect(text).toContain(address)
    expect(text).not.toMatch(/\{\w+\}/)
  })
})
