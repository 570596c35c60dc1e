import { isLocale, LOCALE_NAMES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import { showMoment } from '../../desk/show-date.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { sayLabel } from '../../review/screen/say-label.ts'
import type { TrailRow } from '../read-trail.ts'
import { actLabels } from './act-labels.ts'
import { trailWords } from './trail-words.ts'

type EntriesProps = {
  entries: readonly TrailRow[]
  payload: Payload
  language: Locale
  /** On the page of that document itself nobody needs to be told which it is. */
  isOfOne?: boolean
}

/** What was done, newest first. */
export async function Entries({ entries, payload, language, isOfOne = false }: EntriesProps) {
  const words = pickWords(trailWords, language)
  const names = await namesOfStaff(
    payload,
    entries.map(({ actor }) => actor),
  )
  if (entries.length === 0) return <p>{words.none}</p>
  return (
    <ol className="desk-timeline">
      {entries.map((entry, at) => (
        <li key={at}>
          <span className="desk-timeline__when">
            <time dateTime={entry.at.toISOString()}>{showMoment(entry.at.toISOString(), language)}</time>
          </span>
          <span>
            {actLabels[entry.act][language]}
            {entry.locale === null ? null : ` · ${languageName(entry.locale, words.everyLanguage)}`}
            {isOfOne ? null : <Place entry={entry} language={language} payload={payload} />}
          </span>
          <span className="desk-timeline__who">
            {entry.actor === null ? words.system : (names.get(entry.actor) ?? words.gone)}
          </span>
        </li>
      ))}
    </ol>
  )
}

function languageName(locale: string, everyLanguage: string): string {
  return isLocale(locale) ? LOCALE_NAMES[locale] : everyLanguage
}

type PlaceProps = { entry: TrailRow; language: Locale; payload: Payload }

/** By its kind and the beginning of its number: a title has no business here. */
function Place({ entry: { act, collection, document }, language, payload }: PlaceProps) {
  if (collection === null || document === null) return null
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  const label = sayLabel(config?.labels.singular, collection, { language, t: (key: string) => key })
  const name = `${label} ${document.slice(0, 8)}`
  const isGone =
    act === 'text_deleted' || act === 'text_erased' || act === 'picture_deleted' || act === 'account_deleted'
  return (
    <>
      {' · '}
      {isGone ? name : <a href={`/admin/collections/${collection}/${document}`}>{name}</a>}
    </>
  )
}
