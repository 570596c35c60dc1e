import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { exportOnce } from '../export/run-export.ts'
import { askSite, fieldsOf, sendForm } from '../testing/ask-site.ts'
import { listenLine, type ListenLine } from '../testing/listen-line.ts'
import { signIn } from '../testing/newsroom.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'

let line: ListenLine
let site: SiteProcess

/** A site that hears of everything but of a campaign for its home page. */
beforeAll(async () => {
  line = await listenLine(stackUnderTest().cmsUrl, (asked, answer) =>
    asked === '/api/published' ? { ...(answer as object), home: null } : answer,
  )
  site = await startSite({ cmsUrl: line.url })
  await vi.waitUntil(async () => (await ask('/readyz')).status === 200, { timeout: 30_000 })
})
afterAll(() => {
  site.process.kill('SIGKILL')
  line.close()
})

const ask = (asked: string) => askSite(asked, { site: site.url })

describe('while no campaign is there to give to', () => {
  test.each(LOCALES)(
    'the page to which the navigation leads says so in %s, and to machines that it passes',
    async (locale) => {
      const stories = await ask(`/${locale}/stories`)
      expect(stories.body).toContain(`href="/${locale}/donate"`)
      const { status, headers, body } = await ask(`/${locale}/donate?amount=20`)
      expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
      expect(body).toMatch(new RegExp(`<html lang="${locale}"`))
      expect(body).toContain('<meta name="robots" content="noindex"/>')
      expect(body).not.toMatch(/<form class="donation"|rel="canonical"/)
      expect(body).toContain(`<a class="onward" href="/${locale}/stories">`)
      // The control: where there is one, there is a form.
      expect((await askSite(`/${locale}/donate`)).body).toContain('<form class="donation"')
    },
  )

  test('the map of the site does not name it', async () => {
    expect((await ask('/sitemap.xml')).body).not.toContain('/donate<')
    expect((await askSite('/sitemap.xml')).body).toContain('/donate<')
  })

  test('a form that was drawn before is answered that no money was taken, and no row is written', async () => {
    const treasurer = await signIn('treasurer')
    const before = await treasurer.countDonations()
    const form = { ...fieldsOf((await askSite('/fr/donate')).body), amount: '50', consent: 'yes' }
    for (const body of [new URLSearchParams(form).toString(), '', 'amount=1&amount=2']) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await askSite('/fr/donate', { site: site.url, method: 'POST', body, headers })
      expect(answer.status).toBe(409)
      expect(answer.body).toContain('Aucun argent n’a été prélevé.')
    }
    expect(await treasurer.countDonations()).toBe(before)
    expect(line.heard('/api/donations/checkout')).toBe(0)
    // The control: the same form is a gift where there is a campaign.
    expect((await sendForm('/fr/donate', form)).status).toBe(303)
  })

  test('a copy of the site leads nowhere that is not in it, from the first page on', async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'campaign-none-'))
    const order = { siteUrl: site.url, onionUrl: null, readUrl: site.url, folder, archive: null }
    await exportOnce({ ...order, secret: 'of a test, and of nothing else at all' }, new Map(), null)
    const files = await fs.readdir(folder, { recursive: true })
    for (const locale of LOCALES)
      for (const name of ['index.html', 'donate.html', 'stories.html']) expect(files).toContain(`${locale}/${name}`)
    const missing: string[] = []
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await fs.readFile(path.join(folder, file), 'utf8')
      for (const [, link = ''] of html.matchAll(/<(?:a|link|img)\b[^>]*?\s(?:href|src)="([^"#]+)/g)) {
        const target = path.join(path.dirname(file), link)
        if (!link.startsWith('mailto:') && !files.includes(target)) missing.push(`${file} -> ${link}`)
      }
    }
    expect(missing).toEqual([])
    await fs.rm(folder, { recursive: true, force: true })
  })
})
