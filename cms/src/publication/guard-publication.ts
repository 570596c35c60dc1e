import { isLocale, LOCALE_NAMES, LOCALES } from '@campaign/shared/locales/locales.ts'
import {
  APIError,
  Forbidden,
  getLatestCollectionVersion,
  type CollectionBeforeOperationHook,
  type Field,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { reachOf } from '../people/access-to.ts'
import type { ProtectedSlug } from '../people/permissions.ts'
import { requireFreshProof } from '../people/proof/fresh-proof.ts'
import { findUnfinishedLanguages } from './find-unfinished-languages.ts'
import { publicationFaults } from './publication-words.ts'

/** What of an operation decides whether readers will see something else afterwards. */
type Change = {
  id?: string
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

/**
 * Stands before every change of a text, whatever way it comes (form, REST, copying a language, restoring a version):
 * only who may publish changes what is public, and no language goes public unfinished.
 */
export const guardPublication: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const change = args as Change
  if (req.context['staysDraft'] === true) change.data = { ...change.data, _status: 'draft' }

  const slug = collection.slug as ProtectedSlug
  const right = operation === 'create' ? 'create' : 'update'
  if (!overrideAccess && reachesReaders(change) && reachOf(req.user, slug, right) !== 'all') throw new Forbidden(req.t)
  if (!overrideAccess && makesPublic(change)) requireFreshProof(req)
  if (change.publishAllLocales && !change.draft) await refuseUnfinishedLanguages(req, collection, change)
  return args
}

/** Saving without `draft` writes the public row, even where nobody says "publish". */
function reachesReaders(change: Change): boolean {
  const { data, draft, publishAllLocales, publishSpecificLocale, unpublishAllLocales } = change
  return Boolean(
    !draft || data?.['_status'] === 'published' || publishAllLocales || publishSpecificLocale || unpublishAllLocales,
  )
}

/** Taking away is none of it: nobody looks for their telephone first. */
function makesPublic({ data, draft, publishAllLocales, publishSpecificLocale, unpublishAllLocales }: Change): boolean {
  if (unpublishAllLocales) return false
  return Boolean(
    data?.['_status'] === 'published' ||
    publishAllLocales ||
    publishSpecificLocale ||
    (!draft && data?.['_status'] !== 'draft'),
  )
}

/** Payload would publish the empty languages too, with nothing in them. */
async function refuseUnfinishedLanguages(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { id, data = {} }: Change,
): Promise<void> {
  const inAllLanguages =
    id === undefined
      ? {}
      : await getLatestCollectionVersion({
          id,
          config: collection,
          payload: req.payload,
          query: { collection: collection.slug, locale: 'all', req, where: { id: { equals: id } } },
          req,
        })
  const unfinished = findUnfinishedLanguages({
    fields: collection.fields,
    inAllLanguages: inAllLanguages ?? {},
    sent: data,
    sentIn: req.locale ?? '',
    languages: LOCALES,
  })
  if (unfinished.length === 0) return
  const languages = unfinished
    .map(
      ({ language, missing }) => `${isLocale(language) ? LOCALE_NAMES[language] : language} (${nameAll(req, missing)})`,
    )
    .join(', ')
  throw new APIError(sayTo(req, publicationFaults.languagesUnfinished).replace('{languages}', languages), 400)
}

function nameAll(req: PayloadRequest, fields: readonly Field[]): string {
  const names = fields.map((field) => {
    const label = 'label' in field ? field.label : undefined
    if (typeof label === 'object' && label !== null) return (label as Record<string, string>)[req.i18n.language] ?? ''
    return 'name' in field ? field.name : ''
  })
  return [...new Set(names)].join(' · ')
}
