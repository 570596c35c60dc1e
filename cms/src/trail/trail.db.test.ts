import { randomUUID } from 'node:crypto'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks } from '../donations/books.ts'
import config from '../payload.config.ts'
import { openDeskOfTexts, type DeskOfTexts } from '../translation/trial/desk-of-texts.ts'
import { forgetOldTrail } from './forget-old-trail.ts'
import { keepTrail } from './keep-trail.ts'
import { readTrail } from './read-trail.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const title = (): string => `Secret ${randomUUID()}`

async function actsOn(id: string): Promise<string[]> {
  const { entries } = await readTrail(desk.payload, { subjects: ['texts'], document: id })
  return entries.map(({ act, locale }) => (locale === null ? act : `${act} ${locale}`)).toReversed()
}

describe('the trail of a text', () => {
  it('says who did what, in which language, and that ten saves at one sitting are one act', async () => {
    const id = await desk.write(title())
    for (let time = 0; time < 10; time += 1) await desk.save(id, 'ru', title())
    await desk.publish(id, 'fr')
    await desk.payload.update({
      overrideAccess: true,
      ...{ collection: 'stories', id, locale: 'fr', data: { _status: 'draft' } },
    })
    const inOrder = (one: string, other: string): number => one.localeCompare(other)
    const acts = [
      ...['text_edited *', 'text_edited fr', 'text_created', 'text_edited ru'],
      ...['text_approved fr', 'text_published fr', 'text_taken_down fr'],
    ]
    expect((await actsOn(id)).toSorted(inOrder)).toEqual(acts.toSorted(inOrder))
    const author = (await desk.as('author', 'fr')).user?.id
    const { entries } = await readTrail(desk.payload, { subjects: ['texts'], document: id })
    expect(entries.find(({ act }) => act === 'text_edited')).toMatchObject({ actor: author, collection: 'stories' })
  })

  it('has no word of the text, wherever one looks', async () => {
    const secret = title()
    const id = await desk.write(secret)
    await desk.publish(id, 'fr')
    const kept = await desk.rows('select trail::text from trail')
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain('Secret')
    const req = await desk.as('author', 'fr')
    await expect(keepTrail(req, { act: 'text_edited', document: id, cause: secret })).rejects.toThrow('trail')
    await expect(keepTrail(req, { act: 'text_edited', collection: secret })).rejects.toThrow('trail')
  })

  it('leaves no trace of what was undone', async () => {
    const id = await desk.write(title())
    const before = await actsOn(id)
    const refused = desk.payload.update({
      overrideAccess: true,
      ...{ collection: 'stories', id, locale: 'fr' },
      data: { _status: 'published' },
    })
    await expect(refused).rejects.toMatchObject({ status: 403 })
    expect(await actsOn(id)).toEqual(before)
  })
})

describe('the trail', () => {
  it('is only ever added to: PostgreSQL refuses to change, delete or empty it', async () => {
    await keepTrail(await desk.as('administrator', 'fr'), { act: 'settings_changed' })
    await expect(desk.rows(`update trail set actor = null`)).rejects.toThrow('only ever added to')
    await expect(desk.rows(`delete from trail`)).rejects.toThrow('only ever added to')
    await expect(desk.rows(`truncate trail`)).rejects.toThrow('only ever added to')
  })

  it('forgets what is older than a year, and nothing younger', async () => {
    await desk.rows(`insert into trail (act, cause, at) values
      ('logged_in', 'old', now() - interval '366 days'), ('logged_in', 'young', now() - interval '364 days')`)
    const books = openBooks({ url: inject('stack').databaseUrl, name: 'trail', max: 1 })
    await forgetOldTrail(books)
    await books.end()
    expect(await desk.rows(`select cause from trail where cause in ('old', 'young')`)).toEqual([{ cause: 'young' }])
  })

  it('tells of logins that failed and of such that did not, never of the address that was typed', async () => {
    const { cmsUrl, accounts } = inject('stack')
    const logIn = (data: { email: string; password: string }) =>
      handleEndpoints({
        config,
        request: new Request(`${cmsUrl}/api/users/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(data),
        }),
      })
    const email = `${randomUUID()}@example.org`
    expect((await logIn({ email, password: 'a wrong password' })).status).toBe(401)
    expect((await logIn(accounts.reviewer)).status).toBe(200)
    const { entries } = await readTrail(desk.payload, { subjects: ['accounts'] })
    const reviewer = (await desk.as('reviewer', 'fr')).user?.id
    expect(entries).toContainEqual(expect.objectContaining({ act: 'login_failed', actor: null }))
    expect(entries).toContainEqual(expect.objectContaining({ act: 'logged_in', actor: reviewer }))
    expect(JSON.stringify(entries)).not.toContain('@')
  })

  it('shows each only what is theirs to know', async () => {
    const id = await desk.write(title())
    const seen = async (subject: 'texts' | 'accounts' | 'money') =>
      (await readTrail(desk.payload, { subjects: [subject] })).entries.map(({ document }) => document)
    expect(await seen('texts')).toContain(id)
    expect(await seen('accounts')).not.toContain(id)
    expect(await seen('money')).not.toContain(id)
  })
})
