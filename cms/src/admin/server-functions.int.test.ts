import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { askCms, credentials, type Somebody } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { pictureForm, telephonePhoto, uploadPicture } from '../testing/make-pictures.ts'
import { publish, storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import { sampleConsent } from '../testing/sample-consent.ts'

// What the pages of the admin ask of their server beside its doors: anybody with an account can ask it for anything.

const WORD = 'perce-neige'

let id = ''
let taken = ''
let beside = ''
beforeAll(async () => {
  id = await findServerFunction()
  taken = await publicStory({ standfirst: `Un mot, ${WORD}.` })
  beside = await publicStory({ related: [taken] })
  await askCms('reviewer', 'POST', '/api/withdrawal/hide', { stories: [taken] })
})
afterAll(async () => {
  for (const story of [taken, beside]) await askCms('reviewer', 'DELETE', `/api/stories/${story}`)
})

async function publicStory(data: object): Promise<string> {
  const whole = {
    ...storyFacts,
    ...storyText(uniqueTitle()),
    consent: await sampleConsent(),
    ...data,
    _status: 'draft',
  }
  const { body } = await askCms('author', 'POST', '/api/stories?draft=true&locale=fr', whole)
  const story = (body as { doc: { id: string } }).doc.id
  expect((await publish('stories', story, 'fr')).status).toBe(200)
  return story
}

/** The name by which pages of this build call it. */
async function findServerFunction(): Promise<string> {
  const page = await fetch(new URL('/admin', inject('stack').cmsUrl), { headers: await credentials('author') })
  const [, found] = /"id":"([0-9a-f]{40,})","bound"/.exec((await page.text()).replaceAll('\\"', '"')) ?? []
  if (found === undefined) throw new Error('the pages of the admin call no server function')
  return found
}

async function ask(who: Somebody, name: string, args: object): Promise<string> {
  const { cmsUrl } = inject('stack')
  const answer = await fetch(new URL('/admin?locale=fr', cmsUrl), {
    method: 'POST',
    headers: {
      ...(await credentials(who)),
      ...{ 'Next-Action': id, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8', Origin: cmsUrl },
    },
    body: JSON.stringify([{ name, args }]),
  })
  return answer.text()
}

const list = (who: Somebody, query: object) =>
  ask(who, 'table-state', { collectionSlug: 'stories', columns: [], query })
const form = (who: Somebody, collectionSlug: string, document: string, data: object = {}) =>
  ask(who, 'form-state', {
    ...{ collectionSlug, id: document, data, operation: 'update', schemaPath: collectionSlug },
    ...{ docPermissions: { fields: true }, docPreferences: { fields: {} }, renderAllFields: true },
  })

describe('a list', () => {
  it('is of what its reader may read, whatever it is filtered by', async () => {
    const all = { limit: 100, where: { id: { in: [taken, beside] } } }
    expect(await list('author', all)).toContain(WORD)
    for (const who of ['treasurer', 'administrator'] as const) {
      const found = await list(who, all)
      expect([who, found.includes(beside), found.includes(WORD)]).toEqual([who, true, false])
    }
  })

  it('tells nobody what stands in another document', async () => {
    for (const where of [
      { 'related.standfirst': { like: WORD } },
      { related: { contains: { standfirst: { like: WORD } } } },
    ])
      for (const who of ['treasurer', 'author'] as const)
        expect([who, (await list(who, { limit: 100, where })).includes(beside)]).toEqual([who, false])
    // The control: the same question about the text itself is answered.
    expect(await list('treasurer', { limit: 100, where: { id: { equals: beside } } })).toContain(beside)
  })
})

describe('a form', () => {
  it('says nothing of a picture to whoever may not read pictures', async () => {
    const { id: picture } = await uploadPicture(pictureForm(await telephonePhoto()))
    const headed = 'picture-faces'
    expect(await form('author', 'media', picture)).toContain(headed)
    for (const who of ['treasurer', 'administrator'] as const)
      expect([who, (await form(who, 'media', picture)).includes(headed)]).toEqual([who, false])
  })

  it('says nothing of the account of another to whoever keeps none', async () => {
    const { databaseUrl, accounts } = inject('stack')
    const [row] = await inDatabase(databaseUrl, `select id from users where email = '${accounts.reviewer.email}'`)
    const headed = 'account-security'
    expect(await form('administrator', 'users', String(row?.['id']))).toContain(headed)
    expect(await form('reviewer', 'users', String(row?.['id']))).toContain(headed)
    for (const who of ['author', 'treasurer'] as const)
      expect([who, (await form(who, 'users', String(row?.['id']))).includes(headed)]).toEqual([who, false])
  })

  it('says nothing of a consent, nor why a text came back, to whoever does not work on texts', async () => {
    const consent = await sampleConsent()
    expect(await form('author', 'stories', beside, { consent })).toContain('consent-beside')
    for (const who of ['treasurer', 'administrator'] as const) {
      const said = await form(who, 'stories', beside, { consent })
      expect([who, said.includes('consent-beside')]).toEqual([who, false])
    }
  })
})

describe('a page of a document', () => {
  it('is shown to whoever may read it', async () => {
    const shown = (who: Somebody) =>
      ask(who, 'render-document', { collectionSlug: 'stories', docID: taken, drawerSlug: 'x' })
    expect(await shown('author')).toContain(WORD)
    for (const who of ['treasurer', 'administrator', 'anonymous'] as const)
      expect([who, (await shown(who)).includes(WORD)]).toEqual([who, false])
  })
})

describe('copying one language into another', () => {
  const copy = (who: Somebody) =>
    ask(who, 'copy-data-from-locale', {
      ...{ collectionSlug: 'stories', docID: beside, fromLocale: 'fr', toLocale: 'de', overrideData: true },
    })
  const german = () =>
    inDatabase(
      inject('stack').databaseUrl,
      `select _status from stories_locales where _parent_id = '${beside}' and _locale = 'de'`,
    )
  const drafts = () =>
    inDatabase(
      inject('stack').databaseUrl,
      `select text.version_title as title from _stories_v version join _stories_v_locales text on text._parent_id = version.id
       where version.parent_id = '${beside}' and version.latest and text._locale = 'de' and text.version_title is not null`,
    )

  it('is for whoever writes, and makes a draft of what was public', async () => {
    for (const who of ['treasurer', 'administrator', 'anonymous'] as const) {
      await copy(who)
      expect([who, await drafts()]).toEqual([who, []])
    }
    await copy('author')
    expect(await drafts()).toHaveLength(1)
    for (const row of await german()) expect(row).toEqual({ _status: 'draft' })
    const { status } = await askCms('site', 'GET', `/api/stories/${beside}?locale=de`)
    expect(status).toBe(404)
  })
})

describe('what is not on the list', () => {
  /** What is said of an error in a build: that there was one. */
  const IS_REFUSED = /^\d+:E\{/m

  it('the control: what is on it is answered', async () => {
    expect(await form('reviewer', 'stories', beside)).not.toMatch(IS_REFUSED)
    expect(await list('reviewer', { limit: 1 })).not.toMatch(IS_REFUSED)
  })

  it.each(['schedule-publish', 'get-upcoming-scheduled-publish', 'render-document-slots', 'slugify', 'nothing'])(
    'is not there: %s',
    async (name) => {
      const doc = { relationTo: 'stories', value: beside }
      const said = await ask('reviewer', name, {
        collectionSlug: 'stories',
        id: beside,
        doc,
        type: 'publish',
        locale: 'de',
      })
      expect(said).toMatch(IS_REFUSED)
      expect((await askCms('reviewer', 'GET', '/api/users/me')).status).toBe(200)
    },
  )
})

it('nobody without an account is answered by any', async () => {
  const anything = {
    ...{ collectionSlug: 'stories', id: beside, docID: beside, data: {}, operation: 'update', columns: [] },
    ...{ schemaPath: 'stories', query: { limit: 100 }, renderAllFields: true, widgetSlug: 'collections' },
  }
  // The control: asked just so, whoever has an account is told of it.
  expect(await ask('author', 'table-state', anything)).toContain(beside)
  for (const name of ['form-state', 'table-state', 'render-field', 'render-document', 'render-list', 'render-widget'])
    for (const who of ['anonymous', 'site'] as const) {
      const said = await ask(who, name, anything)
      expect([name, who, said.includes(beside) && !said.includes('"id"'), said.includes('Deux phrases')]).toEqual([
        ...[name, who, false, false],
      ])
    }
})
