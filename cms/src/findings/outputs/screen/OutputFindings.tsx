import Link from 'next/link'
import { LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import type { ServerProps } from 'payload'
import { showMoment } from '../../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../../languages/pick-words.ts'
import { readServedPictures } from '../../../media/served/read-served-pictures.ts'
import { mayDo } from '../../../people/may-do.ts'
import { findingClassWords } from '../../../review/screen/finding-words.ts'
import { reviewPageOf } from '../../../review/screen/review-addresses.ts'
import { poolOf } from '../../../withdrawal/pool-of.ts'
import { nameStories } from '../../../withdrawal/screen/name-stories.ts'
import { isOverdueNow, readLastScan, type OutputFinding } from '../read-last-scan.ts'
import { FaultyPictures } from './FaultyPictures.tsx'
import { outputWords } from './output-words.ts'
import '../../../never-words/screen/never-words.css'

/** On a reviewer's first page, while something is wrong: what the nightly look through the site found, or that there was none. */
export async function OutputFindings({ i18n, payload, user }: ServerProps) {
  if (user === undefined || !mayDo(user, 'approve_text')) return null
  const books = poolOf({ payload })
  const scan = await readLastScan(books)
  if (scan === null) return null
  const pictures = await readServedPictures(books)
  const { findings, unread, total, endedAt } = scan
  const isLate = isOverdueNow(scan)
  if (findings.length === 0 && pictures.faults.length === 0 && unread === 0 && !isLate) return null
  const language = languageOf(i18n)
  const words = pickWords(outputWords, language)
  const when = showMoment(endedAt, language)
  const names = await nameStories({ payload, user, i18n }, [...new Set(findings.flatMap(({ story }) => story ?? []))])
  return (
    <section
      aria-labelledby="output-findings"
      className="desk never-words-home"
      data-findings={findings.length + pictures.faults.length}
    >
      <h2 id="output-findings">{words.title}</h2>
      {isLate ? <p>{fillIn(words.overdue, { when })}</p> : null}
      {unread === 0 ? null : <p>{fillIn(words.unread, { unread, total })}</p>}
      {findings.length === 0 ? null : (
        <>
          <p>{words.found}</p>
          <ul>
            {findings.map((found) => (
              <li key={`${found.route} ${found.story} ${found.locale} ${found.class}`}>
                <Where found={found} name={names.get(found.story ?? '')} />{' '}
                {fillIn(words.times, { class: findingClassWords[found.class][language], times: found.times })}
              </li>
            ))}
          </ul>
        </>
      )}
      <FaultyPictures faults={pictures.faults} language={language} payload={payload} user={user} />
      {pictures.waiting === 0 ? null : (
        <p className="desk__quiet">{fillIn(words.waiting, { waiting: pictures.waiting, total: pictures.total })}</p>
      )}
      <p className="desk__quiet">{fillIn(words.limits, { when })}</p>
    </section>
  )
}

function Where({ found: { route, story, locale }, name }: { found: OutputFinding; name: string | undefined }) {
  if (story === null || locale === null) return <code>{route.replace(':locale', locale ?? '')}</code>
  return (
    <Link href={reviewPageOf({ collection: 'stories', document: story, locale })} prefetch={false}>
      {name ?? story} ({LOCALE_NAMES[locale]})
    </Link>
  )
}
