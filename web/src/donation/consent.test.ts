import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import de from '../messages/de.json'
import en from '../messages/en.json'
import fr from '../messages/fr.json'
import ru from '../messages/ru.json'
import uk from '../messages/uk.json'

/**
 * The texts donors have agreed to, by version. Whoever changes a word of `donation.consent` in any language sets a new
 * `CONSENT_VERSION` and adds a line here; the lines of earlier versions stay, for donations refer to them.
 */
const DIGESTS: Record<string, string> = {
  '2026-11-22': 'bTNOq-Z4L6lOzNYYG-VkWsrQsTcMbM9bXb-0HXf6cXo',
}

const files = { fr, en, ru, uk, de }

test('the words of the agreement are those of its version, in every language', () => {
  const texts = LOCALES.map((locale) => [locale, files[locale].donation.consent])
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest('base64url')
  expect(digest).toBe(DIGESTS[CONSENT_VERSION])
})

test('it names who uses the data, what for, and that it can be withdrawn, in five parts', () => {
  for (const locale of LOCALES) {
    const { consent } = files[locale].donation
    expect(Object.keys(consent).toSorted()).toEqual(['agree', 'title', 'use', 'why', 'withdraw'])
    expect(consent.use).toContain('Stripe')
    expect(consent.agree).toContain('Stripe')
  }
})
