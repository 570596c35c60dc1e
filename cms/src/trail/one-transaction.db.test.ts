import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { OTHER_BOOKS } from './other-books.ts'
import { dismissStaff, gatherStaff, staff } from './trial/staff-at-work.ts'
import type { Walk, WaysIn } from './trial/way-in.ts'
import { waysToAccounts } from './trial/ways-to-accounts.ts'
import { waysToDocuments } from './trial/ways-to-documents.ts'

/** Every act on accounts that is written into the trail itself. */
const ways = [...Object.entries(waysToAccounts), ...accountsByPayload(waysToDocuments)]
const walks = ways.flatMap(([door, way]) =>
  Array.isArray(way) && !door.startsWith('POST account-requests')
    ? way.filter(isInTrail).map((walk) => [door, walk.leaves.join(', '), walk] as const)
    : [],
)

/** What of accounts an act changes. A code that was typed is used up whatever comes of it; paces count tries. */
const STATE = [
  'select id, email, name from users',
  'select parent_id, value::text from users_roles',
  'select account, encode(digest, $$hex$$) from account_sessions',
  'select account, hash from account_credentials',
  'select account, encode(secret, $$hex$$), since from account_second_factors',
  'select account, encode(digest, $$hex$$), used_at from account_recovery_codes',
  'select account, encode(digest, $$hex$$), purpose, used_at from account_links',
  'select account from account_closures',
]
const TABLES = STATE.map((select) => select.split(' from ')[1] ?? '')

beforeAll(async () => {
  await gatherStaff()
  await run(`create function test_refuse() returns trigger language plpgsql as
    $$ begin raise exception 'refused by the test'; end $$`)
})
afterEach(async () => {
  for (const table of ['trail', ...TABLES]) await run(`drop trigger if exists test_refuse on ${table}`)
})
afterAll(async () => {
  await run('drop function test_refuse')
  await dismissStaff()
})

describe('an act on an account and its row of the trail', () => {
  it('are many', () => expect(walks.length).toBeGreaterThan(15))

  it.each(walks)('stand together: %s: %s', async (_, __, walk) => {
    const act = await walk.prepared()
    const [before, told] = [await readState(), await countTold()]
    await act()
    expect(await readState()).not.toEqual(before)
    expect(await countTold()).toBeGreaterThan(told)
  })

  it.each(walks)('fall together when the row cannot be written: %s: %s', async (_, __, walk) => {
    const act = await walk.prepared()
    const before = await readState()
    await run('create trigger test_refuse before insert on trail for each statement execute function test_refuse()')
    await expect(act()).rejects.toThrow(/./)
    expect(await readState()).toEqual(before)
  })

  it.each(walks)('fall together when the act cannot be kept: %s: %s', async (_, __, walk) => {
    const act = await walk.prepared()
    const told = await countTold()
    // At the commit, after all was written.
    for (const table of TABLES)
      await run(`create constraint trigger test_refuse
        after insert or delete or update ${table === 'account_second_factors' ? 'of secret' : ''} on ${table}
        deferrable initially deferred for each row execute function test_refuse()`)
    await act().catch(() => null)
    expect(await countTold()).toBe(told)
  })
})

function accountsByPayload(ways: WaysIn): [string, WaysIn[string]][] {
  return Object.entries(ways).filter(([door]) => / \/users(?:\/\[id\])?$/.test(door))
}

/** What another book tells (`other-books.ts`) is a row of that book, written by the act itself. */
function isInTrail({ leaves }: Walk): boolean {
  const elsewhere: readonly string[] = OTHER_BOOKS.flatMap(({ acts }) => acts.filter((act) => act !== 'roles_changed'))
  return !leaves.some((act) => elsewhere.includes(act))
}

async function readState(): Promise<string[]> {
  const lines = await Promise.all(STATE.map((select) => staff().office.rows(select)))
  return lines.flatMap((rows, at) => rows.map((row) => `${TABLES[at]} ${JSON.stringify(row)}`)).toSorted()
}

async function countTold(): Promise<number> {
  const [row] = await staff().office.rows('select count(*)::int as count from trail')
  return Number(row?.['count'])
}

async function run(statement: string): Promise<void> {
  await staff().office.rows(statement)
}
