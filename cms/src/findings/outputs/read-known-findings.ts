import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { lastDayOf, type SpendingPeriod } from '@campaign/shared/spending/spending.ts'
import { createLocalReq, type PayloadRequest } from 'payload'
import { asSystem } from '../../people/as-system.ts'
import { findInContent } from '../../review/find-in-content.ts'
import { readPublicContents } from '../../review/read-public-contents.ts'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '../../review/reviewed.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import type { Finding, FindingClass } from '../finding.ts'
import type { FindableText } from '../findable-text.ts'
import { findIdentifiers } from '../find-identifiers.ts'
import { readFindableTexts } from '../read-findable-texts.ts'

const AT_ONCE = 50
const NO_WORDS = { digests: new Set<string>(), key: new Uint8Array(32), isReadable: true }

/**
 * What the machine finds in the public texts themselves, each of which somebody accepted with a reason when they approved
 * it (two people, for stories), in what the association says of itself in the settings, and until when its public records
 * of spending go, which the site writes out. Never-words are never known.
 */
export async function readKnownFindings(req: PayloadRequest): Promise<KnownFindings> {
  const known = new Map<FindingClass, Set<string>>()
  const note = ({ class: kind, text }: FoundText): void => {
    const texts = known.get(kind) ?? new Set()
    known.set(kind, texts.add(inOneLine(text)))
  }
  for (const collection of REVIEWED_COLLECTIONS)
    for (const locale of LOCALES)
      for (const documents of await publicDocuments(req, collection, locale))
        for (const content of (await readPublicContents(req, { collection, locale, documents })).values())
          findInContent(collection, content, NO_WORDS).forEach(note)
  for (const { text } of await settingsTexts(req)) findIdentifiers(text).forEach(note)
  for (const text of await endsOfPeriods(req)) findIdentifiers(text).forEach(note)
  return known
}

/** Texts that were found, by their kind. */
export type KnownFindings = ReadonlyMap<FindingClass, ReadonlySet<string>>

type FoundText = Pick<Finding, 'class' | 'text'>

/** Of a link that was accepted whole, the site may show the host alone. */
export function isKnown(known: KnownFindings, { class: kind, text }: FoundText): boolean {
  const said = inOneLine(text)
  const texts = known.get(kind)
  return texts !== undefined && (texts.has(said) || [...texts].some((one) => one.includes(said)))
}

/** The same finding in a form and on a page, where a line may be broken otherwise and an address ends in a slash. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(/\/$/, '')
}

async function publicDocuments(
  req: PayloadRequest,
  collection: ReviewedCollection,
  locale: string,
): Promise<string[][]> {
  const { rows } = await poolOf(req).query<{ id: string }>(
    `SELECT _parent_id AS id FROM ${collection}_locales WHERE _status = 'published' AND _locale = $1 ORDER BY 1`,
    [locale],
  )
  const parts: string[][] = []
  for (let at = 0; at < rows.length; at += AT_ONCE) parts.push(rows.slice(at, at + AT_ONCE).map(({ id }) => id))
  return parts
}

/** Named fields that say nothing: all else that stands in the settings, at any depth, is on the site. */
const SILENT = { anywhere: new Set(['id', 'createdAt', 'updatedAt', 'globalType']), at: new Set(['homeCampaign']) }

async function settingsTexts({ payload }: PayloadRequest): Promise<FindableText[]> {
  const settings = await payload.findGlobal({
    ...asSystem('what the association says of itself is public on purpose'),
    slug: 'settings',
    depth: 0,
    req: await createLocalReq({}, payload),
  })
  return readFindableTexts(settings, SILENT)
}

/** The last days of what was accounted for in public, in words, as every language writes a day. */
async function endsOfPeriods(req: PayloadRequest): Promise<string[]> {
  const { rows } = await poolOf(req).query<SpendingPeriod>(
    `SELECT DISTINCT year::integer AS year, part::text AS part FROM spending
     JOIN spending_locales ON _parent_id = spending.id WHERE _status = 'published'`,
  )
  const days = rows.map((period) => new Date(lastDayOf(period)))
  return days.flatMap((day) =>
    LOCALES.map((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)),
  )
}
