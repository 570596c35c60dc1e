import { sql } from '@payloadcms/db-postgres'
import { isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type {
  Conformity,
  ErasedAddress,
  GivingState,
  GoneAddress,
  MovedAddress,
  PageKind,
  PublishedAddresses,
  PublishedContents,
} from '@campaign/shared/content/published.ts'
import type { Payload } from 'payload'
import { postgresOf, type Drizzle } from '../database/database-of.ts'
import { readTombstones } from '../withdrawal/tombstones.ts'
import { describePayments } from './describe-payments.ts'

type Transaction = Pick<Drizzle, 'execute'>

/**
 * The table of contents of everything public, read in one snapshot: the revision in it is exactly the revision of
 * what stands beside it, however much is being published meanwhile. Addresses and states only, never a text.
 */
export async function readPublished(payload: Payload): Promise<PublishedContents> {
  const withheld = withheldIn(await readTombstones())
  return postgresOf(payload).drizzle.transaction(
    async (transaction) => ({
      revision: await readRevision(transaction),
      stories: await readStories(transaction, withheld),
      pages: await readPages(transaction),
      campaigns: await readCampaigns(transaction),
      spending: await readSpending(transaction),
      home: await readHome(transaction),
      ...(await readFormer(transaction, withheld)),
      erased: await readErasedAddresses(transaction),
      withdrawals: await readWithdrawals(transaction),
      payments: describePayments(),
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

type Withheld = ReturnType<typeof withheldIn>

/** Stories that are hidden, in the same snapshot, and those that were erased and came back with a backup. */
function withheldIn(erased: readonly string[]) {
  return sql`(
    select story from hidden_stories union all select unnest(string_to_array(${erased.join(',')}, ',')::uuid[])
  )`
}

/** Whether somebody agrees, now, that this `story` is read in the language of this `text`. */
const isCovered = sql`(story.consent_id, text._locale::text) in (select consent, language from covering_consents())`

async function readWithdrawals(transaction: Transaction): Promise<number> {
  const { rows } = await transaction.execute<{ count: string }>(sql`select count from withdrawal_count`)
  return Number(rows[0]?.count ?? 0)
}

/** Addresses of erased stories, which nobody can read any more (`withdrawal/digest-address.ts`). */
async function readErasedAddresses(transaction: Transaction): Promise<ErasedAddress[]> {
  const { rows } = await transaction.execute<ErasedAddress>(
    sql`select collection, digest from erased_addresses order by collection, digest`,
  )
  return rows
}

async function readRevision(transaction: Transaction): Promise<number> {
  const { rows } = await transaction.execute<{ revision: string }>(sql`select revision from content_revision`)
  return Number(rows[0]?.revision ?? 0)
}

type AddressRow = { id: string; locale: string; slug: string; title: string }

async function readStories(transaction: Transaction, withheld: Withheld): Promise<PublishedContents['stories']> {
  const { rows } = await transaction.execute<AddressRow>(sql`
    select story.id, text._locale::text as locale, text.slug, text.title
    from stories story join stories_locales text on text._parent_id = story.id
    where text._status = 'published' and text.slug is not null and story.id not in ${withheld}
      and ${isCovered}
    order by story.created_at desc, story.id
  `)
  return groupById(rows).map(([id, texts]) => ({ id, addresses: addressesOf(texts) }))
}

async function readPages(transaction: Transaction): Promise<PublishedContents['pages']> {
  const { rows } = await transaction.execute<AddressRow & { kind: PageKind; conformity: Conformity | null }>(sql`
    select page.id, page.kind::text as kind, page.conformity::text as conformity, text._locale::text as locale, text.slug, text.title
    from pages page join pages_locales text on text._parent_id = page.id
    where text._status = 'published' and text.slug is not null
    order by page.kind, page.created_at, page.id
  `)
  return groupById(rows).map(([id, texts]) => {
    const [{ kind, conformity }] = texts
    const stated = kind === 'accessibility' && conformity !== null ? { conformity } : {}
    return { id, kind, addresses: addressesOf(texts), ...stated }
  })
}

async function readCampaigns(transaction: Transaction): Promise<PublishedContents['campaigns']> {
  const { rows } = await transaction.execute<{ id: string; locale: string; giving: GivingState }>(sql`
    select campaign.id, campaign.giving::text as giving, text._locale::text as locale
    from campaigns campaign join campaigns_locales text on text._parent_id = campaign.id
    where text._status = 'published'
    order by campaign.created_at desc, campaign.id
  `)
  return groupById(rows).map(([id, texts]) => ({ id, locales: localesOf(texts), giving: texts[0].giving }))
}

async function readSpending(transaction: Transaction): Promise<PublishedContents['spending']> {
  const { rows } = await transaction.execute<{ id: string; locale: string }>(sql`
    select record.id, text._locale::text as locale
    from spending record join spending_locales text on text._parent_id = record.id
    where text._status = 'published'
    order by record.year desc, record.part desc, record.id
  `)
  return groupById(rows).map(([id, texts]) => ({ id, locales: localesOf(texts) }))
}

async function readHome(transaction: Transaction): Promise<string | null> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select home_campaign_id as id from settings
    where exists (
      select from campaigns_locales where _parent_id = home_campaign_id and _status = 'published'
    )
  `)
  return rows[0]?.id ?? null
}

/**
 * Addresses that once showed a text and show none now. Where the text itself is still public in that language it has
 * moved; where it was taken down or deleted, every address it ever had is gone.
 */
async function readFormer(
  transaction: Transaction,
  withheld: Withheld,
): Promise<Pick<PublishedContents, 'gone' | 'moved'>> {
  const { rows } = await transaction.execute<MovedAddress & { is_public: boolean }>(sql`
    with public_texts as (
      select 'stories' as collection, story.id, text._locale::text as locale, text.slug
      from stories story join stories_locales text on text._parent_id = story.id
      where text._status = 'published' and story.id not in ${withheld}
        and ${isCovered}
      union all
      select 'pages', _parent_id, _locale::text, slug from pages_locales where _status = 'published'
    )
    select former.collection, former.locale, former.slug, former.document as id, exists (
      select from public_texts own
      where own.collection = former.collection and own.locale = former.locale and own.id = former.document
        and own.slug is not null
    ) as is_public
    from public_addresses former
    where not exists (
      select from public_texts other
      where other.collection = former.collection and other.locale = former.locale and other.slug = former.slug
    )
    order by collection, locale, slug
  `)
  const former = rows.filter(({ locale }) => isLocale(locale))
  return {
    gone: former.filter(({ is_public }) => !is_public).map(describeGone),
    moved: former.filter(({ is_public }) => is_public).map((row) => ({ ...describeGone(row), id: row.id })),
  }
}

function describeGone({ collection, locale, slug }: GoneAddress): GoneAddress {
  return { collection, locale, slug }
}

function groupById<Row extends { id: string }>(rows: readonly Row[]): [string, [Row, ...Row[]]][] {
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group) group.push(row)
    else groups.set(row.id, [row])
  }
  return [...groups]
}

function addressesOf(texts: readonly AddressRow[]): PublishedAddresses {
  const addresses: PublishedAddresses = {}
  for (const locale of LOCALES) {
    const text = texts.find((candidate) => candidate.locale === locale)
    if (text) addresses[locale] = { slug: text.slug, title: text.title }
  }
  return addresses
}

function localesOf(texts: readonly { locale: string }[]): Locale[] {
  return LOCALES.filter((locale) => texts.some((text) => text.locale === locale))
}
