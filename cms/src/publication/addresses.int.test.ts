import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { askCms } from '../testing/ask-cms.ts'
import { holdRevision } from '../testing/in-database.ts'
import { uploadPicture } from '../testing/make-pictures.ts'
import { digestAddress } from '../withdrawal/digest-address.ts'
import { draftStory, makeDoc, publish, richText, storyText, uniqueTitle, type Doc } from '../testing/make-texts.ts'

async function contents(): Promise<PublishedContents> {
  const { status, body } = await askCms('site', 'GET', '/api/published')
  expect(status).toBe(200)
  return body as PublishedContents
}

async function revision(): Promise<number> {
  const { body } = await askCms('site', 'GET', '/api/revision')
  return (body as { revision: number }).revision
}

async function save(id: string, data: object, locale = 'fr'): Promise<Doc> {
  const { status, body } = await askCms('author', 'PATCH', `/api/stories/${id}?draft=true&locale=${locale}`, data)
  expect(status).toBe(200)
  return (body as { doc: Doc }).doc
}

describe('the address of a story', () => {
  it('is made of a Cyrillic title by transliteration', async () => {
    const word = randomUUID().slice(0, 8)
    const story = await draftStory({ locale: 'ru', title: `Семья из Харькова ${word}` })
    expect(story.slug).toBe(`semya-iz-kharkova-${word}`)
  })

  it('follows the title until the story is public, then stays', async () => {
    const [first, second, third] = [uniqueTitle(), uniqueTitle(), uniqueTitle()]
    const { id, slug } = await draftStory({ title: first })
    const renamed = await save(id, { title: second, slug })
    expect(renamed.slug).not.toBe(slug)
    await publish('stories', id, 'fr')
    expect((await save(id, { title: third, slug: renamed.slug })).slug).toBe(renamed.slug)
    expect((await save(id, { title: first })).slug).toBe(renamed.slug)
  })

  it('changes by hand, and is brought into the form of an address', async () => {
    const { id } = await draftStory()
    const word = randomUUID().slice(0, 8)
    expect((await save(id, { slug: `  Ma Nouvelle Adresse ${word} ! ` })).slug).toBe(`ma-nouvelle-adresse-${word}`)
  })

  it('is one of its own in each language', async () => {
    const word = randomUUID().slice(0, 8)
    const { id, slug } = await draftStory({ title: `Une fuite ${word}` })
    expect((await save(id, storyText(`Flight ${word}`), 'en')).slug).toBe(`flight-${word}`)
    const { body } = await askCms('author', 'GET', `/api/stories/${id}?locale=fr&draft=true`)
    expect((body as Doc).slug).toBe(slug)
  })

  it('gets a number when another story has the same title', async () => {
    const title = uniqueTitle()
    const first = await draftStory({ title })
    expect((await draftStory({ title })).slug).toBe(`${first.slug}-2`)
  })

  it('cannot be typed when another story has it, and the message says so in the words of the admin', async () => {
    const first = await draftStory()
    const second = await draftStory()
    const { status, body } = await askCms('author', 'PATCH', `/api/stories/${second.id}?draft=true&locale=fr`, {
      slug: first.slug,
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Cette adresse est déjà prise')
  })

  it('is not given to a copy', async () => {
    const page = { kind: 'about', title: uniqueTitle(), body: richText('Nous aidons.') }
    const { id, slug } = await makeDoc('/api/pages?draft=true&locale=fr', page)
    const copy = await makeDoc(`/api/pages/${id}/duplicate?locale=fr&depth=0`, {})
    expect(copy.slug).not.toBe(slug)
    expect(copy._status).toBe('draft')
    expect((await askCms('site', 'GET', `/api/pages/${copy.id}?locale=fr`)).status).toBe(404)
  })
})

describe('the table of contents of what is public', () => {
  it('lists a story with its languages and addresses, and nothing of its drafts', async () => {
    const title = uniqueTitle()
    const { id, slug } = await draftStory({ title })
    await save(id, storyText('A draft in English'), 'en')
    expect((await contents()).stories.some((story) => story.id === id)).toBe(false)
    await publish('stories', id, 'fr')
    const found = (await contents()).stories.find((story) => story.id === id)
    expect(found).toEqual({ id, addresses: { fr: { slug, title } } })
  })

  it('lists pages by kind, campaigns by state, and the campaign that is the home page once it is public', async () => {
    const page = await makeDoc('/api/pages?draft=true&locale=fr', {
      title: uniqueTitle(),
      kind: 'privacy',
      body: richText('x'),
    })
    const campaign = await makeDoc('/api/campaigns?draft=true&locale=fr', {
      title: uniqueTitle(),
      headline: 'Titre',
      introduction: richText('x'),
    })
    const before = await askCms('administrator', 'GET', '/api/globals/settings?locale=fr&depth=0')
    await askCms('administrator', 'POST', '/api/globals/settings?locale=fr', { homeCampaign: campaign.id })
    expect((await contents()).home).toBe(null)
    await publish('pages', page.id, 'fr')
    await publish('campaigns', campaign.id, 'fr')
    const found = await contents()
    expect(found.home).toBe(campaign.id)
    expect(found.campaigns.find(({ id }) => id === campaign.id)).toEqual({
      id: campaign.id,
      locales: ['fr'],
      giving: 'open',
    })
    expect(found.pages.find(({ id }) => id === page.id)?.kind).toBe('privacy')
    const { homeCampaign = null } = before.body as { homeCampaign?: string | null }
    await askCms('administrator', 'POST', '/api/globals/settings?locale=fr', { homeCampaign })
  })

  it('says in test mode that no money moves, and to which origin a donor may be sent', async () => {
    const { payments } = await contents()
    expect(payments.mode).toBe('test')
    expect(payments.checkoutOrigins).toHaveLength(1)
    expect(new URL(payments.checkoutOrigins[0] ?? '').origin).toBe(payments.checkoutOrigins[0])
  })

  it('is for the site alone', async () => {
    for (const path of ['/api/published', '/api/revision'])
      for (const who of ['anonymous', 'author', 'administrator'] as const) {
        const answer = await askCms(who, 'GET', path)
        expect([path, who, answer.status]).toEqual([path, who, 401])
        expect(answer.headers.get('cache-control')).toBe('no-store')
      }
  })
})

describe('an address that once showed a text', () => {
  const gone = async (slug: string | undefined) => (await contents()).gone.filter((address) => address.slug === slug)

  it('is gone when its language is taken down, and is not gone any more when it is back', async () => {
    const { id, slug } = await draftStory()
    expect(await gone(slug)).toEqual([])
    await publish('stories', id, 'fr')
    expect(await gone(slug)).toEqual([])
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'draft' })
    expect(await gone(slug)).toEqual([{ collection: 'stories', locale: 'fr', slug }])
    await publish('stories', id, 'fr')
    expect(await gone(slug)).toEqual([])
  })

  it('leads on when the story moves to another address, and is gone when it is deleted', async () => {
    const { id, slug } = await draftStory()
    await publish('stories', id, 'fr')
    await publish('stories', id, 'fr', { slug: `ailleurs-${randomUUID().slice(0, 8)}` })
    expect(await gone(slug)).toEqual([])
    const moved = (await contents()).moved.filter((address) => address.slug === slug)
    expect(moved).toEqual([{ collection: 'stories', locale: 'fr', slug, id }])

    const deleted = await draftStory()
    await publish('stories', deleted.id, 'fr')
    await askCms('reviewer', 'DELETE', `/api/stories/${deleted.id}`)
    // Nobody reads it back: what is left of an erased address is a digest.
    expect(await gone(deleted.slug)).toEqual([])
    const { erased } = await contents()
    const digest = digestAddress(inject('stack').serviceKey, 'stories', deleted.slug ?? '')
    expect(erased.map((address) => address.digest)).toContain(digest)
  })

  it('is never gone when it was only ever a draft', async () => {
    const { id, slug } = await draftStory()
    await askCms('reviewer', 'DELETE', `/api/stories/${id}`)
    expect(await gone(slug)).toEqual([])
  })

  it('is not given to another story', async () => {
    const title = uniqueTitle()
    const { id, slug } = await draftStory({ title })
    await publish('stories', id, 'fr')
    await askCms('reviewer', 'DELETE', `/api/stories/${id}`)
    const next = await draftStory({ title })
    expect(next.slug).toBe(`${slug}-2`)
    const { status } = await askCms('author', 'PATCH', `/api/stories/${next.id}?draft=true&locale=fr`, { slug })
    expect(status).toBe(400)
  })
})

describe('the content revision', () => {
  it('stands still while drafts are written, and moves with what readers can see', async () => {
    const { id } = await draftStory()
    await publish('stories', id, 'fr')
    const start = await revision()
    await save(id, { standfirst: 'Un brouillon' })
    await save(id, storyText('Another draft'), 'en')
    expect(await revision()).toBe(start)
    await publish('stories', id, 'fr')
    const published = await revision()
    expect(published).toBeGreaterThan(start)
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'draft' })
    expect(await revision()).toBeGreaterThan(published)
  })

  it('moves with settings and with a deletion, and not with the words under a picture that no text shows', async () => {
    const picture = await uploadPicture()
    const { id } = await draftStory()
    await publish('stories', id, 'fr')
    let last = await revision()
    const words = { alt: 'Une route', isDecorative: false }
    expect((await askCms('author', 'PATCH', `/api/media/${picture.id}?locale=fr`, words)).status).toBe(200)
    expect(await revision()).toBe(last)
    const changes = [
      () => askCms('administrator', 'POST', '/api/globals/settings?locale=fr', {}),
      () => askCms('reviewer', 'DELETE', `/api/stories/${id}`),
    ]
    for (const change of changes) {
      expect((await change()).status).toBe(200)
      const now = await revision()
      expect(now).toBeGreaterThan(last)
      last = now
    }
  })

  it('does not move for a publication that is refused', async () => {
    const { id } = await draftStory()
    const start = await revision()
    expect((await publish('stories', id, 'en')).status).toBe(422)
    expect(await revision()).toBe(start)
  })

  it('becomes visible together with what was published, not before and not after', async () => {
    const { id } = await draftStory()
    await publish('stories', (await draftStory()).id, 'fr')
    const start = await revision()
    const letGo = await holdRevision(inject('stack').databaseUrl)
    const publication = publish('stories', id, 'fr')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const meanwhile = await contents()
    await letGo()
    expect([meanwhile.revision, meanwhile.stories.some((story) => story.id === id)]).toEqual([start, false])
    expect((await publication).status).toBe(200)
    const afterwards = await contents()
    expect([afterwards.revision, afterwards.stories.some((story) => story.id === id)]).toEqual([start + 1, true])
  })

  it('loses none of twenty publications at the same moment', async () => {
    const stories = await Promise.all(Array.from({ length: 20 }, () => draftStory()))
    const start = await revision()
    const answers = await Promise.all(stories.map(({ id }) => publish('stories', id, 'fr')))
    expect(answers.map(({ status }) => status)).toEqual(stories.map(() => 200))
    const { revision: end, stories: listed } = await contents()
    expect(end).toBe(start + 20)
    for (const { id } of stories) expect(listed.some((story) => story.id === id)).toBe(true)
  })
})
