import { getPayload, type Payload, type SendEmailOptions } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import config from '../../payload.config.ts'
import { accountDatabase } from '../account-database.ts'
import { wrongCodesMail } from '../passwords/mail-words.ts'
import { makeAccount } from '../testing/make-account.ts'
import { showCode, showPassword } from './sign-in.ts'
import { tellOfWrongCodes } from './tell-of-wrong-codes.ts'

let payload: Payload
const letters: SendEmailOptions[] = []

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  payload.sendEmail = (letter) => Promise.resolve(void letters.push(letter))
})
afterAll(() => payload.destroy())

it('the owner of a password is told once a day, in five languages, when wrong codes follow it; two are slips', async () => {
  const account = await makeAccount(payload)
  const outcomes = []
  for (let time = 0; time < 5; time += 1) outcomes.push(await tellOfWrongCodes(payload, account))
  expect(outcomes).toEqual(['slip', 'slip', 'told', 'told_before', 'told_before'])
  const [letter, ...others] = letters.filter(({ to }) => to === account.email)
  expect(others).toEqual([])
  for (const locale of LOCALES) expect(letter?.text).toContain(wrongCodesMail.text[locale])
  expect(letter?.text).toContain('/admin/forgot')
  // Read over a shoulder it says nothing of us, nor that somebody is after this person.
  expect(letter?.subject).not.toMatch(/code|mot de passe|password|parol|пароль|russie|newsroom|rédaction/i)

  await accountDatabase(payload).execute(sql`update account_paces set at = at - interval '25 hours'`)
  expect(await tellOfWrongCodes(payload, account)).toBe('slip')
})

it('wrong codes at the door are what it is about; a wrong password and a right code are not', async () => {
  const { id, email, password, secondFactor } = await makeAccount(payload)
  const browser = { device: null, userAgent: null }
  for (let time = 0; time < 4; time += 1)
    await showPassword(payload, { email, password: 'faux faux faux faux' }, browser)
  const shown = await showPassword(payload, { email, password }, browser)
  if (!('ticket' in shown)) throw new Error(shown.outcome)
  const right = currentCode(secondFactor)
  const wrong = right === '000000' ? '000001' : '000000'
  const count = () => letters.filter(({ to }) => to === email).length
  for (let time = 0; time < 2; time += 1) await showCode(payload, { ticket: shown.ticket, code: wrong }, browser)
  await accountDatabase(payload).execute(sql`update account_second_factors set last_step = 0 where account = ${id}`)
  expect((await showCode(payload, { ticket: shown.ticket, code: right }, browser)).outcome).toBe('signed_in')
  expect(count()).toBe(0)
  await showCode(payload, { ticket: shown.ticket, code: wrong }, browser)
  await expect.poll(count).toBe(1)
})
