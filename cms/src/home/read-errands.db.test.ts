import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMonths } from '../consent/consent-state.ts'
import { todayInParis } from '../desk/show-date.ts'
import type { Role } from '../people/roles.ts'
import { readDrawing } from '../media/trial/handle-pictures.ts'
import { pictureForm } from '../testing/make-pictures.ts'
import { somebodysConsent } from '../testing/new-consent.ts'
import { storyFacts, storyText } from '../testing/make-texts.ts'
import { sampleConsentIn } from '../testing/sample-consent.ts'
import { openOffice, type Colleague, type Office } from '../trail/trial/open-office.ts'
import { errandAddress } from './errand-address.ts'
import { ERRANDS, readErrands, type Errand } from './read-errands.ts'

let office: Office
const people = new Map<string, Colleague>()
const ROLES_AT_WORK: readonly (readonly [string, Role])[] = [
  ['author', 'author'],
  ['one', 'reviewer'],
  ['other', 'reviewer'],
  ['treasurer', 'treasurer'],
  ['administrator', 'administrator'],
  ['second', 'administrator'],
]
beforeAll(async () => {
  office = await openOffice()
  for (const [name, role] of ROLES_AT_WORK) people.set(name, await office.colleague(role))
})
afterAll(() => office.payload.destroy())

function person(name: string): Colleague {
  const found = people.get(name)
  if (found === undefined) throw new Error(`nobody is ${name}`)
  return found
}

async function waitingFor(name: string): Promise<Partial<Record<Errand, number>>> {
  const { docs } = await office.payload.find({
    overrideAccess: true,
    ...{ collection: 'users', where: { id: { equals: person(name).id } }, limit: 1 },
  })
  const [user] = docs
  if (user === undefined) throw new Error(`${name} is gone`)
  return Object.fromEntries(await readErrands(office.payload, { ...user, collection: 'users' }))
}

/** By how much `work` changes what waits for each of them; those for whom nothing changes are not in it. */
async function changesOf(work: () => Promise<unknown>): Promise<Record<string, Partial<Record<Errand, number>>>> {
  const before = new Map<string, Partial<Record<Errand, number>>>()
  for (const [name] of ROLES_AT_WORK) before.set(name, await waitingFor(name))
  await work()
  const changes: Record<string, Partial<Record<Errand, number>>> = {}
  for (const [name] of ROLES_AT_WORK) {
    const after = await waitingFor(name)
    const changed = ERRANDS.flatMap((errand) => {
      const by = (after[errand] ?? 0) - (before.get(name)?.[errand] ?? 0)
      return by === 0 ? [] : [[errand, by] as const]
    })
    if (changed.length > 0) changes[name] = Object.fromEntries(changed)
  }
  return changes
}

async function story(): Promise<string> {
  const consent = await sampleConsentIn(office.payload)
  const data = { ...storyFacts, ...storyText(`Attente ${randomUUID()}`), consent, _status: 'draft' }
  const { body } = await office.rest(person('author'), 'POST', '/api/stories?draft=true&locale=fr', data)
  return (body as { doc: { id: string } }).doc.id
}

const both = (waiting: Partial<Record<Errand, number>>) => ({ one: waiting, other: waiting })

describe('what presses', () => {
  it('are consents that end soon, and those about which somebody should be asked again', async () => {
    const days = (change: object) => async () =>
      office.rest(person('one'), 'POST', '/api/consents', somebodysConsent(change))
    const today = todayInParis()
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString()
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString()
    const agreedOn = addMonths(today, -6)
    const asked = { agreedOn, reviewOn: addMonths(agreedOn, 1) }
    expect(await changesOf(days({ ...asked, expiresOn: soon }))).toEqual(
      both({ consents_ending: 1, consents_to_review: 1 }),
    )
    expect(await changesOf(days({ ...asked, expiresOn: later }))).toEqual(both({ consents_to_review: 1 }))
    expect(await changesOf(days({}))).toEqual({})
  })

  it('are stories that somebody wants shown again: for another than who asked; and copies to ask for', async () => {
    const id = await story()
    // Where it was read once, copies of it may stand.
    await office.rows(
      `insert into public_addresses (collection, document, locale, slug) values ('stories', $1, 'fr', $2)`,
      [...[id, randomUUID()]],
    )
    const hide = () => office.knock(person('one'), 'withdrawal/hide', {}, { stories: [id], listsCopies: true })
    const changes = await changesOf(hide)
    expect(changes['one']).toEqual(changes['other'])
    expect(changes['one']?.copies_to_ask).toBeGreaterThan(0)
    const step = (name: string, what: string) => () =>
      office.knock(person(name), 'withdrawal/restore', {}, { stories: [id], step: what })
    expect(await changesOf(step('one', 'ask'))).toEqual({ other: { restores_asked: 1 } })
    const done = await changesOf(step('other', 'confirm'))
    expect(done['other']?.restores_asked).toBe(-1)
  })

  it('are running sites that have not let go of what was withdrawn', async () => {
    const id = randomUUID()
    const heard = (withdrawals: string) => async () =>
      office.rows(
        `insert into site_instances (id, name, revision, withdrawals) values ($1, 'trial', 0, (${withdrawals}))
         on conflict (id) do update set withdrawals = excluded.withdrawals, heard_at = now()`,
        [id],
      )
    await office.rows(`insert into withdrawal_count (count) values (1) on conflict do nothing`)
    expect(await changesOf(heard('-1'))).toEqual(both({ sites_unconfirmed: 1 }))
    expect(await changesOf(heard('select count from withdrawal_count'))).toEqual(both({ sites_unconfirmed: -1 }))
    await office.rows('delete from site_instances where id = $1', [id])
  })

  it('are planned publications that were refused, until somebody plans anew', async () => {
    const document = await story()
    const planned = (state: string, at: string) => async () =>
      office.rows(
        `insert into planned_publications (collection, document, locale, hash, at, planned_by, planned_at, state, reason, ended_at)
         values ('stories', $1, 'fr', 'x', now(), $2, now() + $4::interval, $3, 'text_changed', now())`,
        [document, person('one').id, state, at],
      )
    expect(await changesOf(planned('refused', '0'))).toEqual(both({ plans_refused: 1 }))
    expect(await changesOf(planned('cancelled', '1 minute'))).toEqual(both({ plans_refused: -1 }))
  })

  it('are planned publications whose time has passed, until they are carried out', async () => {
    const document = await story()
    const planned = (ago: string) => async () =>
      office.rows(
        `insert into planned_publications (collection, document, locale, hash, at, planned_by)
         values ('stories', $1, 'fr', 'x', now() - $3::interval, $2)
         on conflict (collection, document, locale) where state = 'waiting' do update set at = excluded.at`,
        [document, person('one').id, ago],
      )
    expect(await changesOf(planned('1 minute'))).toEqual({})
    expect(await changesOf(planned('3 minutes'))).toEqual(both({ plans_late: 1 }))
    const carryOut = async () => office.rows('delete from planned_publications where document = $1', [document])
    expect(await changesOf(carryOut)).toEqual(both({ plans_late: -1 }))
  })

  it('are pictures that no text shows and that end soon, for reviewers, until one keeps them', async () => {
    const { body } = await office.rest(
      person('author'),
      'POST',
      '/api/media?locale=fr',
      pictureForm(await readDrawing(12)),
    )
    const { id } = (body as { doc: { id: string } }).doc
    const name = () => office.rows(`update media set unused_since = now(), ends_on = now() where id = $1`, [id])
    expect(await changesOf(name)).toEqual(both({ pictures_ending: 1 }))
    const keep = () => office.knock(person('one'), 'pictures/[id]/keep', { id })
    expect(await changesOf(keep)).toEqual(both({ pictures_ending: -1 }))
  })

  it('are public texts with a word that must never stand there', async () => {
    const document = await story()
    const hit = async () => office.rows(`insert into never_word_hits values ('stories', $1, 'fr')`, [document])
    expect(await changesOf(hit)).toEqual(both({ never_words_public: 1 }))
    await office.rows('delete from never_word_hits where document = $1', [document])
  })

  it('are requests about accounts, for another administrator; and alarms, for who watches the money', async () => {
    const { id } = await office.colleague('author')
    const ask = () => office.knock(person('administrator'), 'accounts/[id]/[act]', { id, act: 'ask-second-factor' })
    expect(await changesOf(ask)).toEqual({ second: { requests_open: 1 } })
    const subject = randomUUID()
    const raise = async () =>
      office.rows(`insert into alarms (kind, subject, times, last_raised_at) values ('books_differ', $1, 1, now())`, [
        subject,
      ])
    const alarmed = { alarms_open: 1 }
    const watching = { treasurer: alarmed, administrator: alarmed, second: alarmed }
    expect(await changesOf(raise)).toEqual(watching)
    await office.rows(`update alarms set dealt_with_at = now() where subject = $1`, [subject])
  })

  it('is nothing for an author: their texts are told language by language', async () => {
    expect(await waitingFor('author')).toEqual({})
  })
})

describe('the way to what presses', () => {
  it.each(ERRANDS)('%s is an address of this admin, of a list of exactly these where there is one', async (errand) => {
    const address = errandAddress(errand)
    expect(address).toMatch(/^(?:\/admin\/|#)/)
    const { pathname, search } = new URL(address, 'http://cms.example')
    const collection = /^\/admin\/collections\/(\w+)$/.exec(pathname)?.[1]
    if (collection === undefined) return
    const who = person(collection === 'alarms' ? 'treasurer' : 'one')
    const { body } = await office.rest(who, 'GET', `/api/${collection}${search}&limit=0&depth=0`)
    const name = collection === 'alarms' ? 'treasurer' : 'one'
    expect(body['totalDocs']).toBe((await waitingFor(name))[errand] ?? 0)
  })
})
