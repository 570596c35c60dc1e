import { beforeAll, describe, expect, it } from 'vitest'
import { openSession, SESSION_COOKIE } from '../../../shared/local/testing/open-session.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { ROLES, type Role } from '../people/roles.ts'
import { chapters } from './chapters.ts'
import { CHAPTER_IDS, CHAPTERS_OF, GUIDE_LANGUAGES, type Section } from './guide.ts'
import { guideAddress } from './guide-address.ts'
import { guideWords } from './guide-words.ts'
import { sectionsOf } from './sections-of.ts'

const sessions = new Map<Role, string>()

beforeAll(async () => {
  const stack = stackUnderTest()
  for (const role of ROLES) sessions.set(role, await openSession(stack, stack.accounts[role].email))
})

/** A page of the admin as somebody with this role opens it; null: nobody has signed in. */
async function open(address: string, role: Role | null, language = 'fr'): Promise<Response> {
  const { cmsUrl } = stackUnderTest()
  return fetch(cmsUrl + address, {
    redirect: 'manual',
    headers: {
      'accept-language': language,
      'sec-fetch-site': 'same-origin',
      ...(role === null ? {} : { cookie: `${SESSION_COOKIE}=${sessions.get(role)}` }),
    },
  })
}

/** What an address shows somebody: the page, or that there is none for them. */
async function isOpenTo(address: string, role: Role): Promise<boolean> {
  const answer = await open(address, role, 'en')
  const page = await answer.text()
  return answer.status === 200 && !/class="(?:unauthorized|not-found)/.test(page)
}

function linksOf(sections: Record<string, Section>): string[] {
  return Object.values(sections).flatMap(({ text }) =>
    [...text.matchAll(/\]\((\/admin[^)]*)\)/g)].map(([, url = '']) => url),
  )
}

describe('the guide in the admin', () => {
  it('shows every chapter in French and in English, with its sections as anchors and its pictures', async () => {
    for (const language of GUIDE_LANGUAGES)
      for (const id of CHAPTER_IDS) {
        const answer = await open(guideAddress(id), 'treasurer', language)
        expect(answer.status, id).toBe(200)
        const page = await answer.text()
        for (const [anchor, { text }] of sectionsOf(id, language)) {
          expect(page, `${id} in ${language}`).toContain(`<h2 id="${anchor}">`)
          for (const [, name] of text.matchAll(/\(picture:([a-z-]+)\)/g))
            expect(page, `${id} in ${language}`).toMatch(new RegExp(`src="/_next/static/media/${name}[.-]`))
        }
      }
  })

  it('leads only to screens that are open to somebody who reads the chapter', async () => {
    const asked = new Map<string, readonly Role[]>()
    for (const language of GUIDE_LANGUAGES)
      for (const id of CHAPTER_IDS)
        for (const url of linksOf(chapters[language][id].sections))
          asked.set(
            `${id} ${url}`,
            ROLES.filter((role) => CHAPTERS_OF[role].includes(id)),
          )
    expect(asked.size).toBeGreaterThan(15)
    const shut: string[] = []
    for (const [link, roles] of asked) {
      const found = await Promise.all(roles.map((role) => isOpenTo(link.split(' ')[1] ?? '', role)))
      if (!found.includes(true)) shut.push(link)
    }
    expect(shut).toEqual([])
  })

  it('the control: a screen that is not there, and one that is not for this role, are told apart from those that are', async () => {
    expect(await isOpenTo('/admin/collections/nothing', 'author')).toBe(false)
    expect(await isOpenTo('/admin/collections/donations', 'author')).toBe(false)
    expect(await isOpenTo('/admin/collections/donations', 'treasurer')).toBe(true)
  })

  it('begins with the chapters of one’s own work, and is linked from the first page and from each screen', async () => {
    const contents = await (await open('/admin/guide', 'treasurer')).text()
    const [first] =
      /href="\/admin\/guide\/(?!emergencies)[a-z-]+".*?href="\/admin\/guide\/([a-z-]+)"/s.exec(contents)?.slice(1) ?? []
    expect(first).toBe('gifts')
    expect(await (await open('/admin', 'author')).text()).toContain('href="/admin/guide"')
    const list = await (await open('/admin/collections/stories', 'author')).text()
    expect(list).toMatch(/href="\/admin\/guide\/stories"[^>]*rel="help"|rel="help"[^>]*href="\/admin\/guide\/stories"/)
  })

  it('says to somebody who uses the admin in Russian in which languages it is, and shows the English one', async () => {
    const page = await (await open('/admin/guide/consent', 'author', 'ru')).text()
    expect(page).toContain(guideWords.languages.ru)
    expect(page).toContain(chapters.en.consent.title)
    expect(page).not.toContain(chapters.fr.consent.title)
  })

  it('says of a chapter that is not there that it is not, and shows the guide', async () => {
    const answer = await open('/admin/guide/nothing', 'author')
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(guideWords.unknown.fr)])
  })

  it('is for those who have signed in', async () => {
    const answer = await open('/admin/guide/emergencies', null)
    const page = answer.status === 200 ? await answer.text() : ''
    expect(page).not.toContain(chapters.fr.emergencies.sections.telephone.title)
    expect(`${answer.headers.get('location')} ${page}`).toContain('/admin/login')
  })
})
