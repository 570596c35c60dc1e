import pg from 'pg'
import type { Stack } from '../running-stack.ts'
import type { Figure } from './measurement.ts'

const TIMES = 200
/** Milliseconds by which the medians of two kinds of refusal may differ: less than a network's own trembling. */
const BAR = 20
const WRONG = 'cinq mots qui ne vont pas'

type Kind = { name: string; email: string; password: string }

/** Whether the door tells by its time which accounts there are: each kind of refusal, over HTTP, taken in turns. */
export async function measureAccounts({ cmsUrl, databaseUrl, accounts }: Stack): Promise<Figure[]> {
  if (accounts === null) throw new Error('there are no demo accounts')
  const { author, reviewer, treasurer } = accounts
  const kinds: Kind[] = [
    { name: 'an unknown address', email: 'nobody@demo.example', password: WRONG },
    { name: 'a wrong password', email: author.email, password: WRONG },
    { name: 'the right password, one try too many', email: treasurer.email, password: treasurer.password },
    { name: 'the right password of a closed account', email: reviewer.email, password: reviewer.password },
  ]
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('insert into account_closures (account) select id from users where email = $1', [reviewer.email])
    await client.query('delete from account_paces')
    for (let time = 0; time < 11; time += 1) await refuse(cmsUrl, { email: treasurer.email, password: WRONG })
    // Of all stores of tries only this one is empty, and stays so.
    await client.query('delete from account_paces where tokens >= 1')
    const taken = await takeTimes(cmsUrl, kinds, async () => {
      await client.query('update account_paces set tokens = tokens + 20 where tokens >= 1')
      await client.query('update account_paces set tokens = 0, at = now() where tokens < 1')
    })
    return figuresOf(kinds, taken)
  } finally {
    await client.query('delete from account_closures where account = (select id from users where email = $1)', [
      reviewer.email,
    ])
    await client.query('delete from account_paces')
    await client.end()
  }
}

/** Milliseconds, a list for each kind. `refill`: before each round, so that only the one kind is a try too many. */
async function takeTimes(cmsUrl: string, kinds: readonly Kind[], refill: () => Promise<void>): Promise<number[][]> {
  const taken = kinds.map((): number[] => [])
  for (let time = 0; time < TIMES; time += 1) {
    await refill()
    for (const [at, kind] of kinds.entries()) {
      const began = performance.now()
      await refuse(cmsUrl, kind)
      taken[at]?.push(performance.now() - began)
    }
  }
  return taken
}

async function refuse(cmsUrl: string, { email, password }: Pick<Kind, 'email' | 'password'>): Promise<void> {
  const answer = await fetch(`${cmsUrl}/api/account/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const text = await answer.text()
  if (answer.status !== 401 || text !== '{"outcome":"refused"}')
    throw new Error(`the door says ${answer.status} ${text}`)
}

function figuresOf(kinds: readonly Kind[], taken: readonly number[][]): Figure[] {
  const medians = taken.map((times) => times.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? Number.NaN)
  return [
    ...kinds.map(({ name }, at): Figure => ({
      name: `${name}: median of ${TIMES}`,
      value: medians[at] ?? Number.NaN,
      unit: 'ms',
    })),
    { name: 'the furthest apart', value: Math.max(...medians) - Math.min(...medians), unit: 'ms', atMost: BAR },
  ]
}
