import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { messageIn } from '../desk/ask-desk.ts'
import { refusalWords } from './refusal-words.ts'
import { Refusal, refuse, sayRefusal } from './refuse.ts'

describe('a refusal', () => {
  it('is said in the language of who asked, with the status and the field it had', async () => {
    const said = sayRefusal(refuse(400, 'where'), 'ru')
    expect(said.status).toBe(400)
    expect(said.headers.get('cache-control')).toBe('no-store')
    expect(await said.json()).toEqual({ errors: [{ message: refusalWords.malformed.ru, field: 'where' }] })
  })

  it('is in English for programs', async () => {
    expect(await refuse(401).json()).toEqual({ errors: [{ message: refusalWords.not_signed_in.en }] })
  })

  it.each(LOCALES)('says how much goes in, in letters that hold for Cyrillic too: %s', async (locale) => {
    const said = sayRefusal(new Refusal('too_long', { limit: 16 * 1024 }), locale)
    expect(said.status).toBe(413)
    const message = messageIn(await said.json()) ?? ''
    expect(message).toContain('16')
    expect(message).toMatch(/8\D?000/u)
    expect(message).not.toMatch(/[{}]/)
  })

  it('is the only answer that is said anew', () => {
    const answer = Response.json({ outcome: 'done' })
    expect(sayRefusal(answer, 'de')).toBe(answer)
  })

  it('closes the connection of who sends too slowly', () => {
    expect(new Refusal('too_slow').headers.get('connection')).toBe('close')
  })
})
