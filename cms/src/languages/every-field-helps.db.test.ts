import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { campaigns } from '../campaigns/campaigns.ts'
import { media } from '../media/media.ts'
import { settings } from '../settings/settings.ts'
import { spending } from '../spending/spending.ts'
import { stories } from '../stories/stories.ts'
import { pages } from '../text-pages/pages.ts'
import { captionFields } from '../writing/blocks/caption-field.ts'
import { lineBlocks, pageBlocks } from '../writing/blocks/text-blocks.ts'
import { linkFields } from '../writing/link-fields.ts'

type Shown = { path: string; label: unknown; help: unknown }

/** It puts these into the lists themselves as soon as something in this process has read the whole config. */
const ADDED_BY_PAYLOAD = new Set(['_status', 'blockName'])

/** Every field somebody fills in, with those within groups, rows, tabs and lists. */
function walk(fields: readonly Field[], within: string): Shown[] {
  return fields.flatMap((field): Shown[] => {
    const admin = field.admin as { hidden?: boolean; readOnly?: boolean; description?: unknown } | undefined
    const isOfPayload = 'name' in field && ADDED_BY_PAYLOAD.has(field.name)
    if (field.type === 'ui' || isOfPayload || admin?.hidden === true || admin?.readOnly === true) return []
    const path = 'name' in field ? `${within}.${field.name}` : within
    const own = 'name' in field ? [{ path, label: field.label, help: admin?.description }] : []
    const tabs = field.type === 'tabs' ? field.tabs.flatMap((tab) => walk(tab.fields, path)) : []
    const blocks = field.type === 'blocks' ? field.blocks.flatMap((block) => walk(block.fields, path)) : []
    return [...own, ...tabs, ...blocks, ...('fields' in field ? walk(field.fields, path) : [])]
  })
}

/** What is wrong with what the admin says of a field. */
function faultsOf({ path, label, help }: Shown): string[] {
  const faults = [...missing(label).map((locale) => `${path}: no label in ${locale}`)]
  faults.push(...missing(help).map((locale) => `${path}: no help in ${locale}`))
  const said = Object.values((help ?? {}) as Record<string, string>)
  if (new Set(said).size < said.length) faults.push(`${path}: the same help in two languages`)
  return faults
}

function missing(words: unknown): string[] {
  return LOCALES.filter((locale) => {
    const said = (words as Record<string, unknown> | undefined)?.[locale]
    return typeof said !== 'string' || said.trim() === ''
  })
}

const ofLinks = linkFields([
  { name: 'url', type: 'text' },
  { name: 'doc', type: 'relationship', relationTo: ['stories', 'pages'] },
])

const all = [
  ...[stories, campaigns, pages, spending, media, settings].flatMap(({ slug, fields }) => walk(fields, slug)),
  ...[...pageBlocks, ...lineBlocks].flatMap(({ slug, fields }) => walk(fields, slug)),
  ...walk(captionFields, 'picture'),
  ...walk(ofLinks, 'link'),
]

describe('every field of what is written for readers', () => {
  it('has a name and a word of help in each language of the admin, and no help twice', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(all.flatMap(faultsOf)).toEqual([])
  })

  it('offers to make a new document only where that makes sense: a picture', () => {
    const pickers = [stories, campaigns, pages, spending, settings].flatMap(({ fields }) => fields)
    const open = pickers.filter((field) => field.type === 'relationship' && field.admin?.allowCreate !== false)
    expect(open).toEqual([])
  })

  it('is looked at by a rule that sees what is missing', () => {
    const words = Object.fromEntries(LOCALES.map((locale) => [locale, locale]))
    const whole = { path: 'x', label: words, help: words }
    expect(faultsOf(whole)).toEqual([])
    expect(faultsOf({ ...whole, label: { ...words, uk: ' ' } })).toEqual(['x: no label in uk'])
    expect(faultsOf({ ...whole, help: undefined })).toHaveLength(LOCALES.length)
    expect(faultsOf({ ...whole, help: { ...words, uk: words['ru'] } })).toEqual(['x: the same help in two languages'])
    const nested: Field[] = [{ name: 'list', type: 'array', fields: [{ name: 'inner', type: 'text' }] }]
    expect(walk(nested, 'x').map(({ path }) => path)).toEqual(['x.list', 'x.list.inner'])
  })
})
