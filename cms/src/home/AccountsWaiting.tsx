import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { fillIn, pickWords } from '../languages/pick-words.ts'
import { trailAddress } from '../trail/screen/trail-address.ts'
import { homeWords } from './home-words.ts'

/** For an administrator: who works here, and whether somebody knocks who is not let in. */
export async function AccountsWaiting({ language, payload }: { language: Locale; payload: Payload }) {
  const words = pickWords(homeWords, language)
  const { rows } = await postgresOf(payload).drizzle.execute<{ people: string; failed: string }>(sql`
    select (select count(*) from users) as people,
      (select count(*) from trail where act = 'login_failed' and at > now() - interval '1 day') as failed
  `)
  const [found] = rows
  return (
    <section aria-labelledby="home-accounts" className="desk home">
      <h2 id="home-accounts">{words.accounts}</h2>
      <ul className="home-accounts">
        <li>
          <a href="/admin/collections/users">{fillIn(words.people, { count: found?.people ?? 0 })}</a>
        </li>
        <li>
          <a href={trailAddress({ act: 'login_failed', page: 1 })}>
            {fillIn(words.failedLogins, { count: found?.failed ?? 0 })}
          </a>
        </li>
      </ul>
    </section>
  )
}
