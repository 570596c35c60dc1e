import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { showAgo } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import { readLastSearch, standingOf } from '../never-word-search.ts'
import { searchWords } from '../never-word-words.ts'
import { RedrawWhile } from './RedrawWhile.tsx'

/** How far the last look through all public texts is, and since when; drawn anew while it goes on. */
export async function SearchState({ req, language }: { req: PayloadRequest; language: Locale }) {
  const search = await readLastSearch(poolOf(req))
  if (search === null) return null
  const now = new Date()
  const standing = standingOf(search, now)
  const words = pickWords(searchWords, language)
  const { searched, total, found, askedAt, begunAt, endedAt } = search
  const ago = showAgo(endedAt ?? begunAt ?? askedAt, now, language)
  return (
    <section aria-labelledby="never-words-search" className="never-words__search">
      <h2 id="never-words-search">{words.title}</h2>
      <p data-search={standing} role="status">
        {fillIn(words[standing], { ago, searched, total: total ?? '…', found })}
      </p>
      {found > 0 ? (
        <p>
          <Link href="/admin" prefetch={false}>
            {words.namedAtHome}
          </Link>
        </p>
      ) : null}
      <RedrawWhile isUnderWay={standing !== 'ended'} />
    </section>
  )
}
