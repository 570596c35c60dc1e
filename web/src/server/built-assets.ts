import fs from 'node:fs'
import path from 'node:path'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { z } from 'zod'
import type { Frame } from '../content/view-models.ts'

export type PageAssets = Record<Locale, Frame['assets']>

/** The sources the style sheets are built from, as `vite.config.ts` names them; `giving` is only of pages that give. */
export const STYLE_ENTRIES = { site: 'src/styles/site.css', giving: 'src/styles/giving.css' } as const
/** The source of the one script; see `defence/DefencePanel.tsx`. */
export const WORK_ENTRY = 'src/defence/browser/solve-work.ts'
/** `leave`: of every page, the quick exit by keyboard. `give`: of the form, the total and the words of the button. */
export const SCRIPT_ENTRIES = {
  leave: 'src/leaving/browser/leave-quickly.ts',
  give: 'src/donation/browser/follow-choice.ts',
} as const
/** What only previews carry. */
export const PREVIEW_ENTRIES = {
  script: 'src/preview/browser/follow-edits.ts',
  stylesheet: 'src/preview/preview.css',
} as const

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), assets: z.array(z.string()).optional() }))

/** The scripts in which each language is written: only their part of a font is worth fetching early. */
const SCRIPT_OF: Record<Locale, 'latin' | 'cyrillic'> = {
  fr: 'latin',
  en: 'latin',
  de: 'latin',
  ru: 'cyrillic',
  uk: 'cyrillic',
}

/** Reads what Vite wrote down about its build in `clientFolder`. Throws when the site has not been built. */
export function readBuiltAssets(clientFolder: string): PageAssets {
  return pickAssets(readManifest(clientFolder))
}

/** Address of the built script. Throws when the site has not been built. */
export function readWorkScript(clientFolder: string): string {
  return findEntry(clientFolder, WORK_ENTRY)
}

/** Addresses of what previews carry. Throws when the site has not been built. */
export function readPreviewAssets(clientFolder: string): Record<keyof typeof PREVIEW_ENTRIES, string> {
  const { script, stylesheet } = PREVIEW_ENTRIES
  return { script: findEntry(clientFolder, script), stylesheet: findEntry(clientFolder, stylesheet) }
}

function findEntry(clientFolder: string, name: string): string {
  return addressOf(fileOf(readManifest(clientFolder), name))
}

function fileOf(manifest: unknown, name: string): string {
  return entryOf(manifest, name).file
}

function entryOf(manifest: unknown, name: string): z.infer<typeof manifestSchema>[string] {
  const entry = manifestSchema.parse(manifest)[name]
  if (!entry) throw new Error(`the build has no ${name}`)
  return entry
}

function readManifest(clientFolder: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(clientFolder, '.vite', 'manifest.json'), 'utf8'))
}

/** What pages of each language link to, by Vite's manifest. Throws when that does not have the style sheet. */
export function pickAssets(manifest: unknown): PageAssets {
  const stylesheets = {
    site: addressOf(entryOf(manifest, STYLE_ENTRIES.site).file),
    giving: addressOf(entryOf(manifest, STYLE_ENTRIES.giving).file),
  }
  const fonts = (entryOf(manifest, STYLE_ENTRIES.site).assets ?? [])
    .filter((file) => file.endsWith('.woff2'))
    .map(addressOf)
  const scripts = {
    leave: addressOf(fileOf(manifest, SCRIPT_ENTRIES.leave)),
    give: addressOf(fileOf(manifest, SCRIPT_ENTRIES.give)),
  }
  return assetsPerLocale((locale) => ({
    ...{ stylesheets, scripts },
    fonts: fonts.filter((font) => isEarlyFont(font, locale)),
  }))
}

export function assetsPerLocale(assetsOf: (locale: Locale) => Frame['assets']): PageAssets {
  return Object.fromEntries(LOCALES.map((locale) => [locale, assetsOf(locale)])) as PageAssets
}

/** By the names of the files: `…-latin-….woff2`. Italic and rare letters wait until a page has some. */
function isEarlyFont(font: string, locale: Locale): boolean {
  const name = path.basename(font)
  return new RegExp(`\\b${SCRIPT_OF[locale]}\\b(?!-ext)`).test(name) && !/italic|further/.test(name)
}

function addressOf(file: string): string {
  return `/${file}`
}
