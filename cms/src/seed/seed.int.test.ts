import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { CMS_TYPESCRIPT } from '../../../shared/local/processes/cms-typescript.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { samplePages, sampleStories } from './contents.ts'
import { samplePictures } from './pictures.ts'

const CMS = path.resolve(import.meta.dirname, '../..')

describe('the sample content in a newsroom that was empty', () => {
  let published: PublishedContents

  beforeAll(async () => {
    published = (await ask('/api/published')) as PublishedContents
  })

  it.each(sampleStories.map(({ texts }) => texts))(
    'makes each story public in the languages it has ($fr.title)',
    (texts) => {
      const addresses =
        published.stories.find(({ addresses: { fr } }) => fr?.title === texts.fr?.title)?.addresses ?? {}
      expect(titlesOf(addresses)).toEqual(titlesOf(texts))
    },
  )

  it.each(samplePages)('makes each page public in the languages it has ($kind)', ({ kind, texts }) => {
    const addresses = published.pages.find((page) => page.kind === kind)?.addresses ?? {}
    expect(titlesOf(addresses)).toEqual(titlesOf(texts))
  })

  it('makes the campaign the home page, public in every language and open', () => {
    const home = published.campaigns.find(({ id }) => id === published.home)
    expect(home?.locales.toSorted()).toEqual([...LOCALES].toSorted())
    expect(home?.giving).toBe('open')
  })

  it.each(LOCALES)('leaves no list of the campaign half written in %s', async (locale) => {
    const campaign = (await ask(`/api/campaigns/${published.home}?locale=${locale}&depth=0`)) as Record<string, Row[]>
    const { facts = [], partners = [], presets = [], questions = [], uses = [] } = campaign
    expect([facts, partners, presets, questions, uses].map(({ length }) => length)).toEqual([6, 3, 4, 8, 4])
    const texts = [
      ...facts.flatMap(({ statement, source }) => [statement, source]),
      ...partners.map(({ role }) => role),
      ...presets.map(({ makesPossible }) => makesPossible),
      ...questions.flatMap(({ question, answer }) => [question, answer]),
      ...uses.flatMap(({ title, text }) => [title, text]),
    ]
    expect(texts.filter((text) => typeof text !== 'string' || text === '')).toEqual([])
  })
})

describe('the command that writes the sample content', () => {
  it('refuses a newsroom in which there is something', () => {
    const { accounts, environment } = stackUnderTest()
    const end = seed({ ...environment, LOCAL_DEMO: '1', DEMO_ACCOUNTS: JSON.stringify(accounts) })
    expect(end).toEqual({ code: 1, said: expect.stringContaining('empty newsroom only') as string })
  })

  it('refuses to make accounts outside the local demo', () => {
    const { accounts, environment } = stackUnderTest()
    const end = seed({ ...environment, DEMO_ACCOUNTS: JSON.stringify(accounts) })
    expect(end).toEqual({ code: 1, said: expect.stringContaining('Nothing was written') as string })
  })
})

describe('the sample pictures', () => {
  it.each(Object.values(samplePictures))('weigh little ($file)', async ({ file }) => {
    const { size } = await stat(file)
    expect(size).toBeGreaterThan(0)
    expect(size).toBeLessThan(120 * 1024)
  })
})

type Row = Record<string, unknown>

function titlesOf(texts: Partial<Record<Locale, { title: string }>>): string[] {
  return LOCALES.flatMap((locale) => (texts[locale] ? [`${locale} ${texts[locale].title}`] : []))
}

async function ask(address: string): Promise<unknown> {
  const { cmsUrl, serviceKey } = stackUnderTest()
  const answer = await fetch(new URL(address, cmsUrl), { headers: { authorization: `Bearer ${serviceKey}` } })
  expect(answer.status).toBe(200)
  return answer.json()
}

function seed(variables: Record<string, string>): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [...CMS_TYPESCRIPT, 'src/seed/seed.ts'], {
    cwd: CMS,
    env: { ...variables, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  return { code: status, said: stderr }
}
