import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { campaigns } from '../campaigns/campaigns.ts'
import { consents } from '../consent/consents.ts'
import { media } from '../media/media.ts'
import { users } from '../people/users.ts'
import { settings } from '../settings/settings.ts'
import { spending } from '../spending/spending.ts'
import { stories } from '../stories/stories.ts'
import { pages } from '../text-pages/pages.ts'
import { captionFields } from '../writing/blocks/caption-field.ts'
import { lineBlocks, pageBlocks } from '../writing/blocks/text-blocks.ts'
import { linkFields } from '../writing/link-fields.ts'

type Shown = { path: string; label: unknown; help: unknown }

/** It puts these into the lists themselves as soon as something in this process has read the whole config. */
const ADDED_BY_PAYLOAD = new Set(['_status', 'blockName', 'sessions'])

/** Every field somebody fills in, with those within groups, rows, tabs and lists. */
function walk(fields: readonly Field[], within: string): Shown[] {
  return fields.flatMap((field): Shown[] => {
    const admin = field.admin as { hidden?: boolean; readOnly?: boolean; description?: unknown } | undefined
    const isOfPayload = 'name' in field && ADDED_BY_PAYLOAD.has(field.name)
    if (field.type === 'ui' || isOfPayload || admin?.hidden === true || admin?.readOnly === true) return []
    if ('hidden' in field && field.hidden === true) return []
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
  const silent = LOCALES.filter((locale) => !REFUSES[locale].test((help as Record<string, string>)?.[locale] ?? ''))
  faults.push(...silent.map((locale) => `${path}: nothing of what must not stand there in ${locale}`))
  return faults
}

/** A word without which nobody says what must not stand somewhere. No border: JavaScript's knows no Cyrillic. */
const REFUSES: Record<Locale, RegExp> = {
  fr: oneOf('ni|pas|jamais|sans|rien|aucun|aucune|ne|non|moins|personne'),
  en: oneOf('no|not|never|without|nothing|none|nor|nobody|less'),
  ru: oneOf('не|ни|без|никогда|нет|ничего|ни одного|никого'),
  uk: oneOf('не|ні|ані|без|ніколи|немає|нічого|жодної|жодного|жодних|нікого'),
  de: oneOf('kein|keine|keines|keinen|keiner|keinem|nicht|nie|niemals|ohne|weder|nichts|niemand'),
}

function oneOf(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})|(?<!\\p{L})n’`, 'iu')
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
  ...[stories, campaigns, pages, spending, media, settings, consents, users].flatMap(({ slug, fields }) =>
    walk(fields, slug),
  ),
  ...[...pageBlocks, ...lineBlocks].flatMap(({ slug, fields }) => walk(fields, slug)),
  ...walk(captionFields, 'picture'),
  ...walk(ofLinks, 'link'),
]

describe('every field that somebody fills in', () => {
  it('has a name, and says in each language of the admin what must not stand there', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(all.flatMap(faultsOf)).toEqual([])
  })

  it('offers to make a new document only where that makes sense: a picture', () => {
    const pickers = [stories, campaigns, pages, spending, settings].flatMap(({ fields }) => fields)
    const open = pickers.filter((field) => field.type === 'relationship' && field.admin?.allowCreate !== false)
    expect(open).toEqual([])
  })

  it('is looked at by a rule that sees what is missing', () => {
    const label = Object.fromEntries(LOCALES.map((locale) => [locale, locale]))
    const help = { fr: 'Ni nom.', en: 'No name.', ru: 'Без имени.', uk: 'Без імені.', de: 'Kein Name.' }
    const whole = { path: 'x', label, help }
    expect(faultsOf(whole)).toEqual([])
    expect(faultsOf({ ...whole, label: { ...label, uk: ' ' } })).toEqual(['x: no label in uk'])
    expect(faultsOf({ ...whole, help: undefined })).toHaveLength(2 * LOCALES.length)
    expect(faultsOf({ ...whole, help: { ...help, uk: help.ru } })).toEqual(['x: the same help in two languages'])
    for (const [locale, said] of Object.entries({ fr: 'Un niveau.', ru: 'Имена небес.', de: 'Keinesfalls, sagt er.' }))
      expect(faultsOf({ ...whole, help: { ...help, [locale]: said } })).toEqual([
        `x: nothing of what must not stand there in ${locale}`,
      ])
    const nested: Field[] = [{ name: 'list', type: 'array', fields: [{ name: 'inner', type: 'text' }] }]
    expect(walk(nested, 'x').map(({ path }) => path)).toEqual(['x.list', 'x.list.inner'])
  })
})
