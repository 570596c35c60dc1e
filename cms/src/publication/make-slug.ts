import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { slugify } from '@campaign/shared/slugs/slugify.ts'
import { ValidationError, type FieldHook, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { environment } from '../environment.ts'
import { sayTo } from '../languages/say-to.ts'
import { digestAddress } from '../withdrawal/digest-address.ts'
import { chooseSlug } from './choose-slug.ts'
import type { AddressedCollection } from './public-addresses.ts'
import { slugFaults, slugName } from './slug-words.ts'

type Place = { collection: AddressedCollection; locale: Locale; id: unknown }

/** The words an address is made from, in the language being written. */
export type MadeFrom = (text: Readonly<Record<string, unknown>>, locale: Locale) => unknown

/** Gives a text its address in the language being written, following `chooseSlug`, and keeps addresses apart. */
export function makeSlug({ collection, madeFrom }: { collection: AddressedCollection; madeFrom: MadeFrom }): FieldHook {
  return async ({ data, originalDoc, req, siblingData, value }) => {
    if (!isLocale(req.locale)) return value
    const place: Place = { collection, locale: req.locale, id: originalDoc?.id ?? data?.['id'] ?? null }
    const before = textOf(originalDoc?.['slug'])
    // A field that was not sent is a field that was not touched.
    const typed = value === undefined ? before : textOf(value)
    const sent = Object.entries(siblingData).filter(([, field]) => field !== undefined)
    const text: Record<string, unknown> = { ...originalDoc, ...Object.fromEntries(sent) }
    const chosen = chooseSlug({
      before,
      typed,
      fromTyped: slugify(typed, place.locale),
      fromTitle: slugify(textOf(madeFrom(text, place.locale)), place.locale),
      fromTitleBefore: slugify(textOf(madeFrom(originalDoc ?? {}, place.locale)), place.locale),
      wasPublic: before !== '' && (await wasPublic(req, place)),
    })
    if (chosen.slug === null) return null
    if (chosen.by === 'machine') return firstFree(req, place, chosen.slug)
    if (chosen.by === 'hand' && (await isTaken(req, place, chosen.slug)) === 'yes') throw addressTaken(req, collection)
    return chosen.slug
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

async function wasPublic(req: PayloadRequest, { collection, locale, id }: Place): Promise<boolean> {
  if (id === null) return false
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    select from public_addresses where collection = ${collection} and locale = ${locale} and document = ${id} limit 1
  `)
  return rows.length > 0
}

type Taken = 'no' | 'left_by_another' | 'yes'

/**
 * By another text of the same language: one that stands there, or one that stood there once. An address is let go only by
 * a text that is public elsewhere in that language; what was taken down keeps all of its addresses, or a reader who
 * follows an old link would be shown somebody else's story in its place.
 */
async function isTaken(req: PayloadRequest, { collection, locale, id }: Place, slug: string): Promise<Taken> {
  const database = await databaseOf(req)
  const texts = sql.identifier(`${collection}_locales`)
  const { rows } = await database.execute<{ is_left: boolean }>(sql`
    select false as is_left from ${texts}
    where slug = ${slug} and _locale::text = ${locale} and _parent_id is distinct from ${id}::uuid
    union all
    select exists (
      select from ${texts} moved
      where moved._parent_id = former.document and moved._locale::text = former.locale
        and moved._status = 'published' and moved.slug <> former.slug
    )
    from public_addresses former
    where slug = ${slug} and collection = ${collection} and locale = ${locale} and document is distinct from ${id}::uuid
    union all
    select false from erased_addresses
    where collection = ${collection} and digest = ${digestAddress(environment.CMS_SERVICE_KEY, collection, slug)}
  `)
  if (rows.length === 0) return 'no'
  return rows.every(({ is_left }) => is_left) ? 'left_by_another' : 'yes'
}

/** Of its own accord the machine takes no address that leads to another text. */
async function firstFree(req: PayloadRequest, place: Place, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if ((await isTaken(req, place, slug)) === 'no') return slug
  }
}

function addressTaken(req: PayloadRequest, collection: AddressedCollection): ValidationError {
  const fault = { label: sayTo(req, slugName), path: 'slug', message: sayTo(req, slugFaults.taken) }
  return new ValidationError({ collection, errors: [fault] }, req.t)
}
