import { DEFAULT_LOCALE, type Locale } from '@campaign/shared/locales/locales.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inLanguage } from '../read-content.ts'
import type { RichNode } from './read-rich-text.ts'
import type { DocumentRef } from './document-ref.ts'
import type { ShownField, ShownValue } from './shown-field.ts'

/** What the documents that a text points to are called, by "collection/id"; only those this person may see. */
export async function nameDocuments(
  req: PayloadRequest,
  fields: readonly ShownField[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  return nameRefs(req, fields.flatMap(documentsIn), locale)
}

/** The same of documents that somebody else points to. */
export async function nameRefs(
  req: PayloadRequest,
  wanted: readonly DocumentRef[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const collection of new Set(wanted.map(({ collection }) => collection))) {
    const ids = wanted.flatMap((document) => (document.collection === collection ? [document.id] : []))
    const title = req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle
    if (title === undefined) continue
    const { docs } = await req.payload.find({
      overrideAccess: false,
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      draft: true,
      locale,
      fallbackLocale: DEFAULT_LOCALE,
      depth: 0,
      pagination: false,
      user: req.user,
      req: inLanguage(req, locale),
    })
    for (const found of docs) {
      const name = (found as unknown as Record<string, unknown>)[title]
      if (typeof name === 'string') names.set(`${collection}/${found.id}`, name)
    }
  }
  return names
}

function documentsIn({ value, was }: ShownField): DocumentRef[] {
  return [value, was].flatMap((shown) => (shown === null ? [] : documentsOf(shown)))
}

function documentsOf(value: ShownValue): DocumentRef[] {
  if (value.kind === 'documents') return value.documents
  if (value.kind === 'rich_text') return value.blocks.flatMap(({ node }) => linkedIn(node))
  if (value.kind === 'parts') return value.fields.flatMap(documentsIn)
  return value.kind === 'rows' ? value.rows.flatMap(({ fields }) => fields.flatMap(documentsIn)) : []
}

function linkedIn(node: RichNode): DocumentRef[] {
  if (!('children' in node)) return []
  const inside = node.children.flatMap(linkedIn)
  return node.kind === 'inner_link' ? [node.to, ...inside] : inside
}
