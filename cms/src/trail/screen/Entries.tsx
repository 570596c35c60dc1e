import { isLocale, LOCALE_NAMES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { namesOfStaff, type StaffNames } from '../../desk/names-of-staff.ts'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { roleWords } from '../../people/people-words.ts'
import { SITE_PRINCIPAL_ID } from '../../people/principals.ts'
import { ROLES } from '../../people/roles.ts'
import { sayLabel } from '../../review/screen/say-label.ts'
import type { TrailRow } from '../read-trail.ts'
import type { TrailAct } from '../trail-acts.ts'
import { actLabels } from './act-labels.ts'
import { trailAddress } from './trail-address.ts'
import { trailWords } from './trail-words.ts'
import { isTried } from '../tried.ts'
import { triedLabels } from './tried-labels.ts'

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
            <Reason cause={entry.cause} language={language} />
            <Tried entry={entry} language={language} payload={payload} />
            {entry.locale === null ? null : ` · ${languageName(entry.locale, words.everyLanguage)}`}
            {isOfOne ? null : <Place entry={entry} language={language} payload={payload} />}
          </span>
          <span className="desk-timeline__who">{nameOf(entry.actor, names, words)}</span>
        </li>
      ))}
    </ol>
  )
}

function nameOf(actor: string | null, names: StaffNames, words: Record<'system' | 'site' | 'gone', string>): string {
  if (actor === null) return words.system
  return actor === SITE_PRINCIPAL_ID ? words.site : (names.get(actor) ?? words.gone)
}

function languageName(locale: string, everyLanguage: string): string {
  return isLocale(locale) ? LOCALE_NAMES[locale] : everyLanguage
}

/** What a second person's word was wanted for; other causes are told by the act. */
function Reason({ cause, language }: { cause: string | null; language: Locale }) {
  if (cause === 'second_factor') return ` · ${trailWords.secondFactor[language]}`
  const role = ROLES.find((one) => one === cause)
  return role === undefined ? null : ` · ${roleWords[role][language]}`
}

type PlaceProps = { entry: TrailRow; language: Locale; payload: Payload }

const GONE: readonly TrailAct[] = ['text_deleted', 'text_erased', 'picture_deleted', 'account_deleted']

/** By its kind and the beginning of its number, which leads to all that happened to it: a title has no business here. */
function Place({ entry: { act, collection, document }, language, payload }: PlaceProps) {
  if (collection === null || document === null) return null
  const kind = kindOf(collection, language, payload)
  const number = document.slice(0, 8)
  return (
    <>
      {' · '}
      {GONE.includes(act) ? kind : <a href={`/admin/collections/${collection}/${document}`}>{kind}</a>}{' '}
      <a
        aria-label={fillIn(trailWords.onlyThis[language], { document: `${kind} ${number}` })}
        href={trailAddress({ document: number, page: 1 })}
      >
        {number}
      </a>
    </>
  )
}

/** What was refused: to do what, and with what kind of document. */
function Tried({ entry: { act, cause, collection }, language, payload }: PlaceProps) {
  if (act !== 'access_refused' || !isTried(cause)) return null
  const kind = collection === null ? '' : ` · ${kindOf(collection, language, payload)}`
  return `${kind} · ${fillIn(trailWords.tried[language], { tried: triedLabels[cause][language] })}`
}

function kindOf(slug: string, language: Locale, { config }: Payload): string {
  const collection = config.collections.find((one) => one.slug === slug)
  const label = collection?.labels.singular ?? config.globals.find((one) => one.slug === slug)?.label
  return sayLabel(label, slug, { language, t: (key: string) => key })
}
