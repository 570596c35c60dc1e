import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { askCms, type Answer, type Somebody } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { draftStory, publish, storyText, type Doc } from '../testing/make-texts.ts'
import { approve } from '../testing/review-texts.ts'

type Saving = { who?: Somebody; locale?: string; autosave?: boolean }

/** As the admin's form saves: what is sent, as a draft, in one language. */
async function save(
  id: string,
  data: object,
  { who = 'author', locale = 'fr', autosave = true }: Saving = {},
): Promise<Answer> {
  const query = `draft=true&depth=0&locale=${locale}&fallback-locale=null${autosave ? '&autosave=true' : ''}`
  return askCms(who, 'PATCH', `/api/stories/${id}?${query}`, { ...data, _status: 'draft' })
}

async function read(id: string, locale = 'fr'): Promise<Doc & { standfirst?: string }> {
  const { body } = await askCms('author', 'GET', `/api/stories/${id}?draft=true&depth=0&locale=${locale}`)
  return body as Doc
}

async function count(statement: string): Promise<number> {
  const [row] = await inDatabase(inject('stack').databaseUrl, statement)
  return Number(row?.['count'])
}
const versionsOf = (id: string) => count(`select count(*) from _stories_v where parent_id = '${id}'`)
const editsOf = (id: string) => count(`select count(*) from text_edits where document = '${id}'`)

const messageOf = ({ body }: Answer): string => JSON.stringify(body)

describe('a day of writing', () => {
  it('is one version and one note of who wrote, however often it is saved', async () => {
    const { id } = await draftStory()
    await save(id, { standfirst: 'Un.' })
    const [versions, edits] = [await versionsOf(id), await editsOf(id)]
    for (let pause = 0; pause < 8; pause += 1)
      expect((await save(id, { standfirst: `Mot ${pause}.` })).status).toBe(200)
    expect(await versionsOf(id)).toBe(versions)
    expect(await editsOf(id)).toBe(edits)
    expect((await read(id)).standfirst).toBe('Mot 7.')
  })

  it('is noted anew for each person, each language, and after each approval', async () => {
    const { id } = await draftStory()
    await save(id, { standfirst: 'Un.' })
    const first = await editsOf(id)
    await save(id, { standfirst: 'Deux.' }, { who: 'reviewer' })
    await save(id, storyText('Раз'), { locale: 'ru' })
    expect(await editsOf(id)).toBe(first + 2)
    await save(id, { standfirst: 'Trois.' }, { who: 'reviewer' })
    await save(id, { standfirst: 'Quatre.' })
    expect(await editsOf(id)).toBe(first + 2)
  })

  it('leaves whoever wrote after an approval an author of what comes next', async () => {
    const { id } = await draftStory()
    expect((await approve('stories', id, 'fr')).status).toBe(200)
    for (const standfirst of ['Un.', 'Deux.']) await save(id, { standfirst }, { who: 'reviewer' })
    expect(messageOf(await approve('stories', id, 'fr'))).toContain('refused')
    // Whoever wrote before it, too.
    const edits = await editsOf(id)
    await save(id, { standfirst: 'Trois.' })
    expect(await editsOf(id)).toBe(edits + 1)
  })

  it('changes nothing that is public, and publishes nothing for whoever may not', async () => {
    const { id } = await draftStory()
    expect((await publish('stories', id, 'fr')).status).toBe(200)
    expect((await save(id, { standfirst: 'Pas encore.' })).status).toBe(200)
    const { body } = await askCms('site', 'GET', `/api/stories/${id}?locale=fr`)
    expect((body as { standfirst: string }).standfirst).toBe('Deux phrases.')
    for (const query of ['autosave=true', 'autosave=true&draft=true'])
      expect(
        (await askCms('author', 'PATCH', `/api/stories/${id}?locale=fr&${query}`, { _status: 'published' })).status,
      ).toBe(403)
  })

  it('keeps a draft that lacks what publishing will ask for', async () => {
    const { id } = await draftStory()
    expect((await save(id, { standfirst: '', pseudonym: null, region: null })).status).toBe(200)
    expect((await read(id)).standfirst).toBe('')
  })
})

describe('two people at one text', () => {
  it('do not overwrite one another: the second is told who was faster, and what to do', async () => {
    const { id, updatedAt } = await draftStory()
    expect((await save(id, { standfirst: 'La première.', updatedAt })).status).toBe(200)
    const second = await save(id, { standfirst: 'La seconde.', updatedAt }, { who: 'reviewer' })
    expect(second.status).toBe(409)
    const [author] = await inDatabase(
      inject('stack').databaseUrl,
      `select name from users where email = '${inject('stack').accounts.author.email}'`,
    )
    expect(messageOf(second)).toContain(String(author?.['name']))
    expect((await read(id)).standfirst).toBe('La première.')
    const after = { standfirst: 'La seconde.', updatedAt: (await read(id)).updatedAt }
    expect((await save(id, after, { who: 'reviewer' })).status).toBe(200)
  })

  it('nor does one person in two windows', async () => {
    const { id, updatedAt } = await draftStory()
    const saved = await save(id, { standfirst: 'Une fenêtre.', updatedAt })
    expect((await save(id, { standfirst: 'Une autre.', updatedAt }, { autosave: false })).status).toBe(409)
    const { doc } = saved.body as { doc: Doc }
    expect((await save(id, { standfirst: 'La même.', updatedAt: doc.updatedAt })).status).toBe(200)
  })

  it('work on two languages without disturbing one another, also at the same moment', async () => {
    const { id, updatedAt } = await draftStory()
    for (let round = 0; round < 5; round += 1) {
      const [fr, ru] = [`Fr ${randomUUID()}`, `Ru ${randomUUID()}`]
      const base = round === 0 ? { updatedAt } : {}
      const answers = await Promise.all([
        save(id, { standfirst: fr, ...base }),
        save(id, { standfirst: ru, ...base }, { who: 'reviewer', locale: 'ru' }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect([(await read(id)).standfirst, (await read(id, 'ru')).standfirst]).toEqual([fr, ru])
    }
  })

  it('meet over what all languages share', async () => {
    const { id, updatedAt } = await draftStory()
    expect((await save(id, { year: 2023, updatedAt })).status).toBe(200)
    expect((await save(id, { ...storyText('Раз'), updatedAt }, { who: 'reviewer', locale: 'ru' })).status).toBe(409)
  })
})

describe('the lock of a text', () => {
  type Lock = { id: string; user: { value: { id: string; email: string } } }

  async function locksOf(id: string, who: Somebody = 'author'): Promise<Lock[]> {
    const { body } = await askCms(
      who,
      'GET',
      `/api/payload-locked-documents?where[document.value][equals]=${id}&depth=1`,
    )
    return (body as { docs: Lock[] }).docs
  }

  it('stays with whoever writes, by name for colleagues, until they leave', async () => {
    const { id } = await draftStory()
    await save(id, { standfirst: 'Un.' })
    await save(id, { standfirst: 'Deux.' })
    const locks = await locksOf(id, 'reviewer')
    expect(locks).toHaveLength(1)
    expect(locks[0]?.user.value.email).toMatch(/\p{L}/u)
    expect(locks[0]?.user.value.email).not.toContain('@')
    expect((await askCms('reviewer', 'POST', `/api/drafts/leave/stories/${id}`, {})).status).toBe(200)
    expect(await locksOf(id)).toHaveLength(1)
    expect((await askCms('author', 'POST', `/api/drafts/leave/stories/${id}`, {})).status).toBe(200)
    expect(await locksOf(id)).toEqual([])
  })

  it('stays with a colleague who took over, whatever is still saved', async () => {
    const { id } = await draftStory()
    await save(id, { standfirst: 'Un.' })
    const [lock] = await locksOf(id)
    const { body } = await askCms('reviewer', 'GET', '/api/users/me')
    const colleague = (body as { user: { id: string } }).user.id
    await askCms('reviewer', 'PATCH', `/api/payload-locked-documents/${lock?.id}`, {
      user: { relationTo: 'users', value: colleague },
    })
    await save(id, { standfirst: 'Encore un mot.' })
    expect((await locksOf(id)).map(({ user }) => user.value.id)).toEqual([colleague])
  })

  it('keeps no reviewer from taking a text down, or away', async () => {
    const { id } = await draftStory()
    expect((await publish('stories', id, 'fr')).status).toBe(200)
    await save(id, { standfirst: 'Encore un mot.' })
    expect(await locksOf(id)).toHaveLength(1)
    const down = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr&unpublishAllLocales=true`, {
      _status: 'draft',
    })
    expect(down.status).toBe(200)
    await save(id, { standfirst: 'Et encore un.' })
    expect((await askCms('reviewer', 'DELETE', `/api/stories/${id}`)).status).toBe(200)
  })

  it('is given back by nobody without an account', async () => {
    const { id } = await draftStory()
    expect((await askCms('anonymous', 'POST', `/api/drafts/leave/stories/${id}`, {})).status).toBe(403)
    expect((await askCms('author', 'POST', '/api/drafts/leave/users/x', {})).status).toBe(404)
  })
})
