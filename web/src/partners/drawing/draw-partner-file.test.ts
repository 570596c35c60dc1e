import zlib from 'node:zlib'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PartnerFile } from '../partner-files.ts'
import { drawPartnerFile } from './draw-partner-file.ts'

const HEADLINES: Record<Locale, string> = {
  fr: 'Ils refusent de faire cette guerre. Aidez-les à partir.',
  en: 'They refuse to fight this war. Help them leave.',
  ru: 'Они отказываются участвовать в этой войне. Помогите им уйти.',
  uk: 'Вони відмовляються брати участь у цій війні. Допоможіть їм утекти.',
  de: 'Sie weigern sich, in diesem Krieg zu kämpfen. Helfen Sie ihnen zu gehen.',
}
const LEAD = 'Chaque mois, des soldats quittent une armée dont on ne démissionne pas. Ils risquent la prison, ou pire.'

const A4_SVG = { kind: 'poster', size: 'a4', format: 'svg' } as const
const A4_PDF = { kind: 'poster', size: 'a4', format: 'pdf' } as const

const urlIn = (locale: Locale) => `https://don.example.org/${locale}`

async function draw(file: PartnerFile, locale: Locale = 'fr'): Promise<Buffer> {
  const campaign = { headline: HEADLINES[locale], lead: LEAD }
  return drawPartnerFile({ file, locale, association: 'Association d’exemple', campaign, url: urlIn(locale) })
}

/** As a camera sees it, some 800 pixels wide. `torn`: a part of the sheet that is white. */
async function photograph(svg: Buffer, torn: { left: number; top: number; width: number; height: number } | null) {
  const sheet = sharp(svg).resize({ width: WIDE }).flatten({ background: '#ffffff' })
  const patch = torn && {
    ...{ left: Math.round(torn.left), top: Math.round(torn.top) },
    input: {
      create: { width: Math.round(torn.width), height: Math.round(torn.height), channels: 3, background: '#ffffff' },
    } as const,
  }
  const seen = patch ? sharp(await sheet.composite([patch]).png().toBuffer()) : sheet
  const { data, info } = await seen.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { pixels: new Uint8ClampedArray(data), width: info.width, height: info.height }
}

const WIDE = 800

async function readCode(svg: Buffer, torn: Parameters<typeof photograph>[1] = null): Promise<string | null> {
  const { pixels, width, height } = await photograph(svg, torn)
  return jsQR(pixels, width, height)?.data ?? null
}

describe('the code on a poster', () => {
  it.each(LOCALES)('leads to the page of the campaign in %s', async (locale) => {
    expect(await readCode(await draw(A4_SVG, locale))).toBe(urlIn(locale))
  })

  it('is read with a hole torn in it, and not when it is gone', async () => {
    const [poster, unit] = [await draw(A4_SVG), WIDE / 595.28]
    const code = { left: 51 * unit, top: 544 * unit, width: 196 * unit, height: 196 * unit }
    const hole = {
      ...{ left: code.left + code.width * 0.38, top: code.top + code.height * 0.38 },
      ...{ width: code.width * 0.3, height: code.height * 0.3 },
    }
    expect(await readCode(poster, hole)).toBe(urlIn('fr'))
    expect(await readCode(poster, code)).toBeNull()
  })
})

describe('a poster', () => {
  it.each(LOCALES)('in %s is light on ink', async (locale) => {
    const { channels } = await sharp(await draw(A4_SVG, locale))
      .greyscale()
      .stats()
    const ink = 1 - (channels[0]?.mean ?? 0) / 255
    expect(ink).toBeGreaterThan(0.05)
    expect(ink).toBeLessThan(0.14)
  })

  it('is shapes alone: no font, no script, nothing to load', async () => {
    const svg = (await draw(A4_SVG)).toString()
    expect([...new Set(svg.match(/<[a-z]+/g))]).toEqual(['<svg', '<title', '<path'])
    expect(svg).toMatch(/^<svg [^>]* width="210mm" height="297mm"/)
    expect((await draw({ ...A4_SVG, size: 'a3' })).toString()).toMatch(/ width="297mm" height="420mm"/)
    const pdf = (await draw(A4_PDF)).toString('latin1')
    expect(pdf).not.toMatch(/\/Font|\/JavaScript|\/URI|PDFKit|undefined/)
  })

  it('is the same drawing on paper: the PDF fills as many shapes, on a sheet of that size', async () => {
    const shapes = (await draw(A4_SVG)).toString().match(/<path/g)?.length
    for (const [size, height] of [
      ['a4', 841.89],
      ['a3', 1190.55],
    ] as const) {
      const pdf = await draw({ ...A4_PDF, size })
      expect(fillsIn(pdf)).toBe(shapes)
      const [, page] = /\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
      expect(Number(page)).toBeCloseTo(height, 1)
    }
  })

  it('says to whoever hears it what it shows, in which language, and to nobody when it was made', async () => {
    const [one, other] = [await draw(A4_PDF, 'ru'), await draw(A4_PDF, 'ru')]
    expect(one.equals(other)).toBe(true)
    const pdf = one.toString('latin1')
    expect(pdf).toMatch(/\/Lang \(ru\)/)
    expect(pdf).toMatch(/\/S \/Figure/)
    expect(pdf).toMatch(/\/Alt /)
    expect(pdf.match(/\(D:\d+/g)).toEqual(['(D:19700101000000'])
  })

  it('without a campaign in its language names the association, large', async () => {
    const words = { locale: 'uk', association: 'Association d’exemple', campaign: null, url: urlIn('uk') } as const
    const svg = await drawPartnerFile({ file: A4_SVG, ...words })
    expect(await readCode(svg)).toBe(urlIn('uk'))
    expect(svg.equals(await draw(A4_SVG, 'uk'))).toBe(false)
  })

  it('keeps its place with words that are far too long', async () => {
    const campaign = { headline: 'Unabhängigkeitserklärungen '.repeat(20), lead: LEAD.repeat(20) }
    const words = { locale: 'de', association: 'Verein '.repeat(30), campaign, url: urlIn('de') } as const
    expect(await readCode(await drawPartnerFile({ file: A4_SVG, ...words }))).toBe(urlIn('de'))
  })
})

it.each(LOCALES)('the buttons in %s are of one size, and say what they are for', async (locale) => {
  const [blue, white] = [
    (await draw({ kind: 'button', look: 'blue' }, locale)).toString(),
    (await draw({ kind: 'button', look: 'white' }, locale)).toString(),
  ]
  for (const svg of [blue, white]) expect(svg).toMatch(/ width="280" height="72" role="img"><title>[^<]+ d’exemple</)
  expect(blue).not.toBe(white)
})

/** How often the pages of a PDF fill a path. */
function fillsIn(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1')
    try {
      return zlib.inflateSync(bytes).toString('latin1')
    } catch {
      return ''
    }
  })
  return streams.join('\n').match(/^f\*?$/gm)?.length ?? 0
}
