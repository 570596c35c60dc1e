import Link from 'next/link'
import { LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type Payload, type ServerProps } from 'payload'
import { fillIn, languageOf } from '../../languages/pick-words.ts'
import { asSystem } from '../../people/as-system.ts'
import { mayDo } from '../../people/may-do.ts'
import { reviewPageOf } from '../../review/screen/review-addresses.ts'
import { neverWordWords } from '../never-word-words.ts'
import { readNeverWordHits, type NeverWordHit } from '../note-never-word-hits.ts'
import './never-words.css'

/** One mistyped word may stand in every text there is. */
const SHOWN = 20

/** On a reviewer's first page, while there is something: public texts in which a word stands that never should. */
export async function PublicNeverWords({ i18n, payload, user }: ServerProps) {
  if (user === undefined || !mayDo(user, 'keep_never_words')) return null
  const hits = await readNeverWordHits(await createLocalReq({}, payload))
  if (hits.length === 0) return null
  const language = languageOf(i18n)
  const named = await Promise.all(
    hits.slice(0, SHOWN).map(async (hit) => ({ ...hit, name: await nameOf(payload, hit) })),
  )
  return (
    <section aria-labelledby="public-never-words" className="desk never-words-home">
      <h2 id="public-never-words">{neverWordWords.hitsTitle[language]}</h2>
      <p>{neverWordWords.hitsIntro[language]}</p>
      <ul>
        {named.map(({ name, ...hit }) => (
          <li key={`${hit.document} ${hit.locale}`}>
            <Link href={reviewPageOf(hit)} prefetch={false}>
              {name} ({LOCALE_NAMES[hit.locale]})
            </Link>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN ? <p>{fillIn(neverWordWords.hitsMore[language], { count: hits.length - SHOWN })}</p> : null}
    </section>
  )
}

async function nameOf(payload: Payload, { collection, document, locale }: NeverWordHit): Promise<string> {
  const found = await payload.findByID({
    ...asSystem('a reviewer is told which public text to look at'),
    collection,
    id: document,
    locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
  })
  return found?.title ?? document
}
