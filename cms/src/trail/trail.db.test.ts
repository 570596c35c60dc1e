import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { openBooks } from '../donations/books.ts'
import { answerLogout } from '../people/sessions/answer-logout.ts'
import { answerSignIn } from '../people/signing-in/answer-sign-in.ts'
import { makeAccount } from '../people/testing/make-account.ts'
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
      ...['text_created', 'text_edited ru'],
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

  it('tells who signed in and out, and that somebody failed to, never of the address that was typed', async () => {
    const { cmsUrl } = inject('stack')
    const ask = (body: object) => new Request(cmsUrl, { method: 'POST', body: JSON.stringify(body) })
    const member = await makeAccount(desk.payload)
    const { email, password } = member
    const failures = () => desk.rows(`select cause, actor, document from trail where act = 'login_failed'`)
    expect(await failures(), 'within half an hour all failures are one line').toEqual([])
    const unknown = `${randomUUID()}@example.org`
    expect((await answerSignIn(ask({ email: unknown, password }))).status).toBe(401)
    const failed = { cause: 'not_recognised', actor: null, document: null }
    expect(await failures()).toEqual([failed])
    expect((await answerSignIn(ask({ email, password: 'a wrong password' }))).status).toBe(401)
    const { ticket } = (await (await answerSignIn(ask({ email, password }))).json()) as { ticket: string }
    const code = currentCode(member.secondFactor)
    const wrong = code === '000000' ? '000001' : '000000'
    expect((await answerSignIn(ask({ ticket, code: wrong }))).status).toBe(401)
    expect(await failures()).toEqual([failed])
    const actsOfMember = async () =>
      (await readTrail(desk.payload, { subjects: ['accounts'], actor: member.id })).entries.map(({ act }) => act)
    expect(await actsOfMember(), 'a password alone is no login').toEqual([])

    const entered = await answerSignIn(ask({ ticket, code }))
    expect(entered.status).toBe(200)
    expect(await actsOfMember()).toEqual(['logged_in'])
    const session = /newsroom=([^;]+)/.exec(entered.headers.getSetCookie()[0] ?? '')?.[1]
    const leave = () => new Request(cmsUrl, { method: 'POST', headers: { authorization: `Session ${session}` } })
    // The second time there is nobody left to sign out.
    for (let time = 0; time < 2; time += 1) expect((await answerLogout(leave())).status).toBe(200)
    expect((await actsOfMember()).toSorted()).toEqual(['logged_in', 'logged_out'])

    const { entries } = await readTrail(desk.payload, { subjects: ['accounts'] })
    expect(entries).toContainEqual(expect.objectContaining({ act: 'login_failed', actor: null }))
    expect(JSON.stringify(entries)).not.toContain('@')
    expect(JSON.stringify(await desk.rows('select trail::text from trail'))).not.toContain('@')
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
