import fs from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PageKind } from '../stack/page-kinds.ts'
import { laySheet, type Shot } from './lay-sheet.ts'

const WIDTHS = [320, 768, 1280]
const SCHEMES = ['light', 'dark'] as const
const LANGUAGES: readonly Locale[] = ['fr', 'ru']
/** Of a sheet of A4 at 96 dots an inch, without its margins. */
const PAPER = { width: 718, height: 1046 }

export type Looks = { open: () => Promise<Browser>; siteUrl: string; kinds: readonly PageKind[]; folder: string }

/**
 * Every kind of page in two languages, at three widths, light and dark, and a story as it is printed; and of each kind one
 * sheet on which all of that stands side by side, to be looked at in one go.
 */
export async function takeLooks({ open, siteUrl, kinds, folder }: Looks): Promise<void> {
  const sheets = path.join(folder, 'sheets')
  await fs.mkdir(sheets, { recursive: true })
  for (const kind of kinds) {
    const browser = await open()
    const shots: Shot[] = []
    for (const locale of LANGUAGES) {
      const context = await browser.newContext({ baseURL: siteUrl, locale })
      const page = await context.newPage()
      shots.push(...(await takeOne({ page, kind, locale, folder })))
      await context.close()
    }
    await browser.close()
    await laySheet(shots, path.join(sheets, `${fileName(kind.name)}.png`))
  }
}

type One = { page: Page; kind: PageKind; locale: Locale; folder: string }

async function takeOne({ page, kind, locale, folder }: One): Promise<Shot[]> {
  const shots: Shot[] = []
  const take = async (name: string, column: number): Promise<void> => {
    const file = path.join(folder, `${fileName(kind.name)}.${locale}.${name}.png`)
    await page.screenshot({ path: file, fullPage: true })
    shots.push({ file, row: LANGUAGES.indexOf(locale), column })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await kind.visit(page, locale)
  await page.evaluate(() => document.fonts.ready)
  for (const [at, width] of WIDTHS.entries()) {
    await page.setViewportSize({ width, height: 900 })
    for (const [dark, colorScheme] of SCHEMES.entries()) {
      await page.emulateMedia({ colorScheme })
      await loadPictures(page)
      await take(`${width}.${colorScheme}`, at * SCHEMES.length + dark)
    }
  }
  if (!kind.name.startsWith('story')) return shots
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  await page.setViewportSize(PAPER)
  await take('print', WIDTHS.length * SCHEMES.length)
  await page.emulateMedia({ media: null })
  return shots
}

function fileName(kind: string): string {
  return kind.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

/** Pictures further down wait until somebody comes near. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll('img')]
    for (const picture of pictures) picture.loading = 'eager'
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)))
  })
}
