import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { findForeignWords } from '../../src/testing/find-foreign-words.ts'
import { expect, test, type Run } from '../journey.ts'
import { SLUG_OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { type Answer, crawl } from './crawl.ts'

/** What the sample texts write in its own letters in every language: names, where somebody is registered, an account, a law. */
const NAMES_IN_SAMPLES = [
  ...['Get Lost', 'Идите лесом', 'A (exemple · example · пример)', 'B (exemple · example · пример)'],
  ...['Russie-Libertés (exemple)', 'Russie-Libertés', 'Association loi 1901, RNA W000000000 (exemple)'],
  ...[
    'Défenseur des droits',
    'Libre réponse 71120, 75342 Paris CEDEX',
    'RGAA',
    'axe-core',
    'html-validate',
    'Chromium',
  ],
  ...['HTML'],
  ...['1 rue de l’Exemple, 75000 Paris', 'Hébergeur SA, 2 rue de l’Exemple, 75000 Paris', '(exemple)'],
  ...[
    'FR76 3000 6000 0112 3456 7890 189',
    'AGRIFRPP',
    'JavaScript',
    'Cookie',
    'GDPR',
    'CNIL',
    'RNA',
    'W000000000',
    '«a»',
    '«xyzzyx»',
  ],
]

test('from the front page of every language, everything there is to follow is there, in its own language, and leaves nothing', async ({
  run,
}) => {
  test.setTimeout(120_000)
  const origin = run.stack.siteUrl
  const ask = async (path: string): Promise<Answer> => {
    const answer = await fetch(origin + path, { redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const body = type.startsWith('text/') ? await answer.text() : String((await answer.arrayBuffer()).byteLength)
    return { status: answer.status, type, cookie: answer.headers.get('set-cookie'), body }
  }
  const isPassing = (path: string) => path.includes(SLUG_OF_A_JOURNEY)
  const crawled = await crawl(beginnings(run), { origin, ask, isPassing })

  expect(crawled.pages.length).toBeGreaterThan(120)
  expect(crawled.broken).toEqual([])
  expect(crawled.foreign).toEqual([])
  expect(crawled.cookies).toEqual([])
  for (const { page, locale, said } of crawled.words)
    expect.soft(findForeignWords(said.join('\n'), locale, NAMES_IN_SAMPLES), page).toEqual([])
})

test('the control: a link to nothing, a part that is not there, a picture from elsewhere, a cookie are each found', async () => {
  const site: Record<string, Partial<Answer>> = {
    '/': {
      body: `<html lang="ru"><body><a href="/gone">x</a><a href="/moved">x</a><a href="/there#part">x</a>
        <a href="/there#nowhere">x</a><img src="https://elsewhere.example/pixel.gif" srcset="/lost.webp 2x">
        <p>Читать дальше, then go</p></body></html>`,
    },
    '/there': { body: '<html lang="ru"><body><p id="part">Здесь</p></body></html>', cookie: 'trace=1' },
    '/moved': { status: 301 },
  }
  const ask = async (path: string): Promise<Answer> => ({
    ...{ status: site[path] ? 200 : 404, type: site[path]?.body ? 'text/html' : '', cookie: null, body: '' },
    ...site[path],
  })
  const { broken, foreign, cookies, words } = await crawl(['/'], { origin: 'http://site.example', ask })
  expect(broken).toEqual([
    '/ names /lost.webp: 404',
    '/ names /gone: 404',
    '/ names /moved: 301',
    '/ names /there#nowhere: no such part',
  ])
  expect(foreign).toEqual(['/: https://elsewhere.example/pixel.gif'])
  expect(cookies).toEqual(['/there'])
  expect(findForeignWords(words[0]?.said.join('\n') ?? '', 'ru').toSorted()).toEqual(['go', 'then', 'x'])
})

/** The front page of each language, and what no link leads to. */
function beginnings({ prepared }: Run): string[] {
  return LOCALES.flatMap((locale) => [
    `/${locale}`,
    ...Object.values(prepared.tokens).map((token) => `/${locale}/thanks/${token}`),
    `/${locale}/monthly/${prepared.monthlyKey}`,
    `/${locale}/search?q=xyzzyx`,
    `/${locale}/donate?currency=CHF&frequency=monthly`,
    `/${locale}/nowhere`,
  ])
}
