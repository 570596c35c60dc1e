import { brotliCompressSync } from 'node:zlib'
import type { Stack } from '../running-stack.ts'
import type { Figure } from './measurement.ts'
import { pathsOf, readContents } from './read-contents.ts'

/** Bytes of script that a reader and a donor are sent. */
export async function measurePageWeight(stack: Stack): Promise<Figure[]> {
  const paths = pathsOf(await readContents(stack))
  let heaviest = 0
  let elsewhere = 0
  for (const path of paths) {
    const page = await weigh(stack.siteUrl + path)
    heaviest = Math.max(
      heaviest,
      page.scripts.reduce((sum, { length }) => sum + length, 0),
    )
    elsewhere += page.elsewhere
  }
  const donate = await weigh(`${stack.siteUrl}/fr/donate`)
  return [
    { name: 'content pages looked at', value: paths.length, unit: 'count' },
    { name: 'script on the content page with most', value: heaviest, unit: 'bytes', atMost: 0 },
    {
      name: 'script on the donate page, Brotli',
      value: donate.scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0),
      unit: 'bytes',
      atMost: 70 * 1024,
    },
    { name: 'files asked of another host', value: elsewhere + donate.elsewhere, unit: 'count', exactly: 0 },
    { name: 'home page in French, HTML, Brotli', value: (await weigh(`${stack.siteUrl}/fr`)).html, unit: 'bytes' },
  ]
}

type Weight = { html: number; scripts: Buffer[]; elsewhere: number }

/** What a page has its reader load. Links that are followed only when pressed do not count. */
async function weigh(url: string): Promise<Weight> {
  const text = await (await fetch(url)).text()
  const scripts: Buffer[] = []
  for (const [, attributes = '', inline = ''] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1]
    scripts.push(source === undefined ? Buffer.from(inline) : await load(new URL(source, url)))
  }
  const loaded = [
    ...text.matchAll(/<(?:img|script|iframe|source|video|audio|embed)\b[^>]*\b(?:src|srcset)="([^"]+)"/gi),
  ]
  const linked = [
    ...text.matchAll(/<link\b[^>]*\brel="(?:stylesheet|preload|icon|modulepreload)"[^>]*\bhref="([^"]+)"/gi),
  ]
  const hosts = [...loaded, ...linked].map(([, address = '']) => new URL(address.split(/[\s,]/)[0] ?? '', url).host)
  return {
    html: brotliCompressSync(text).length,
    scripts,
    elsewhere: hosts.filter((host) => host !== new URL(url).host).length,
  }
}

async function load(url: URL): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer())
}
