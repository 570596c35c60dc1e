import { describe, expect, it } from 'vitest'
import { REVIEWED_COLLECTIONS } from '../review/reviewed.ts'
import { somebodysConsent } from '../testing/new-consent.ts'
import { readTrail } from './read-trail.ts'
import { textTrail } from './text-trail.ts'
import { listWritingDoors } from './trial/list-doors.ts'
import { CANARY, haveStaff, made, staff } from './trial/staff-at-work.ts'
import type { WaysIn } from './trial/way-in.ts'
import { waysToAccounts } from './trial/ways-to-accounts.ts'
import { waysToCampaigns, waysToCampaignsByOurDoors } from './trial/ways-to-campaigns.ts'
import { waysToDocuments } from './trial/ways-to-documents.ts'
import { waysToMoney } from './trial/ways-to-money.ts'
import { waysToSpending } from './trial/ways-to-spending.ts'
import { waysToTexts } from './trial/ways-to-texts.ts'

haveStaff()

/** A door that is not in here is a fault. */
const WAYS: WaysIn = {
  ...{ ...waysToDocuments, ...waysToCampaigns, ...waysToSpending },
  ...{ ...waysToAccounts, ...waysToTexts, ...waysToMoney },
}

/** What one may do, asked of Payload by its forms: changes nothing. */
const ASKS_ONLY = /^POST .*\/access(?:\/\[id\])?$/

describe('every way in by which something is written', () => {
  it('is known to this test, by what it leaves in the trail or why it leaves nothing', async () => {
    const doors = (await listWritingDoors()).filter((door) => !ASKS_ONLY.test(door))
    expect(doors.length).toBeGreaterThan(60)
    expect(
      doors.filter((door) => !Object.hasOwn(WAYS, door)),
      'doors nobody wrote down',
    ).toEqual([])
    expect(
      Object.keys(WAYS).filter((door) => !doors.includes(door)),
      'doors that are gone',
    ).toEqual([])
  })

  const walks = [...Object.entries(WAYS), ...Object.entries(waysToCampaignsByOurDoors)].flatMap(([door, way]) =>
    Array.isArray(way) ? way.map((walk) => [door, walk.leaves.join(', '), walk] as const) : [],
  )
  it.each(walks)('%s: %s', async (_, __, walk) => {
    const act = await walk.prepared()
    const left = await staff().office.actsOf(act)
    expect(left.toSorted()).toEqual(walk.leaves.toSorted())
  })

  it('to texts of every kind is told by the same hooks', () => {
    for (const slug of REVIEWED_COLLECTIONS) {
      const { hooks } = staff().office.payload.collections[slug].config
      expect(hooks.afterChange).toContain(textTrail.afterChange)
      expect(hooks.afterDelete).toContain(textTrail.afterDelete)
      expect(hooks.beforeOperation).toContain(textTrail.beforeOperation)
    }
  })
})

describe('whoever looks at a consent', () => {
  it('is told once for a list, and once for each that was opened; what the system asks is nobody’s look', async () => {
    const id = await made('reviewer', '/api/consents', somebodysConsent())
    const { office } = staff()
    const somebody = await office.colleague('reviewer')
    const look = (address: string) => office.actsOf(() => office.rest(somebody, 'GET', address))
    expect(await look(`/api/consents/${id}`)).toEqual(['consent_read'])
    expect(await look('/api/consents?limit=50')).toEqual(['consent_read'])
    expect(await look('/api/consents?limit=50'), 'at one sitting').toEqual([])
    expect(await look('/api/stories?limit=1&depth=0')).toEqual([])
    const asSystem = () => staff().office.payload.findByID({ overrideAccess: true, collection: 'consents', id })
    expect(await staff().office.actsOf(asSystem)).toEqual([])
  })
})

describe('the books the trail is read from', () => {
  const BOOKS = [
    ...['trail', 'text_approvals', 'withdrawal_acts', 'consent_history', 'never_word_changes'],
    ...['account_requests', 'account_decisions', 'donation_history', 'subscription_history'],
  ]
  it.each(BOOKS)('are only ever added to: %s', async (table) => {
    const [{ count } = {}] = await staff().office.rows(`select count(*)::int as count from ${table}`)
    expect(count).toBeGreaterThan(0)
    await expect(staff().office.rows(`delete from ${table}`)).rejects.toThrow(/only|never|append/i)
  })

  it('say no word of any text, name or reason, after every act there is', async () => {
    const kept = await staff().office.rows('select trail::text as line from trail')
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => readTrail(staff().office.payload, { subjects: ['texts', 'accounts', 'money'], page })),
    )
    const said = JSON.stringify([kept, pages]).toLowerCase()
    expect(pages[0]?.entries.length).toBe(50)
    expect(said).not.toContain(CANARY.toLowerCase())
    expect(said).not.toContain('@')
    // The control: it does stand where texts are kept.
    expect(JSON.stringify(await staff().office.rows('select version_title from _stories_v_locales'))).toContain(CANARY)
  })
})
