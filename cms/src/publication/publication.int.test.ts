import { describe, expect, it } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { approve } from '../testing/review-texts.ts'
import { uploadPicture } from '../testing/make-pictures.ts'
import {
  draftStory,
  makeDoc,
  publish,
  richText,
  storyFacts,
  storyText,
  uniqueTitle,
  type Doc,
} from '../testing/make-texts.ts'

const asSite = (path: string) => askCms('site', 'GET', path)

/** What the site sees of a story in each language: its title, or the status of the refusal. */
async function seenBySite(id: string): Promise<Record<string, string | number>> {
  const seen: Record<string, string | number> = {}
  for (const locale of ['fr', 'en', 'ru', 'uk', 'de']) {
    const { status, body } = await asSite(`/api/stories/${id}?locale=${locale}&depth=1`)
    seen[locale] = status === 200 ? ((body as Doc).title ?? 'no title') : status
  }
  return seen
}

async function write(id: string, locale: string, title: string): Promise<void> {
  const { status } = await askCms('author', 'PATCH', `/api/stories/${id}?draft=true&locale=${locale}`, storyText(title))
  expect(status).toBe(200)
}

describe('publishing one language', () => {
  it('leaves the drafts of the others where they are', async () => {
    const { id } = await draftStory({ title: 'Le titre' })
    await write(id, 'en', 'The title')
    await write(id, 'ru', 'Заголовок')
    expect((await publish('stories', id, 'en')).status).toBe(200)
    expect(await seenBySite(id)).toEqual({ fr: 404, en: 'The title', ru: 404, uk: 404, de: 404 })
  })

  it('again leaves the newer draft of another public language where it is', async () => {
    const { id } = await draftStory({ title: 'Le titre' })
    await write(id, 'en', 'The title')
    await publish('stories', id, 'fr')
    await publish('stories', id, 'en')
    await write(id, 'fr', 'Le brouillon')
    await publish('stories', id, 'en', { title: 'The new title' })
    expect(await seenBySite(id)).toMatchObject({ fr: 'Le titre', en: 'The new title' })
  })

  it('is refused while something required is missing in that language, and says which', async () => {
    const { id } = await draftStory()
    await askCms('author', 'PATCH', `/api/stories/${id}?draft=true&locale=en`, { title: 'Only a title' })
    const { status, body } = await publish('stories', id, 'en')
    expect(status).toBe(422)
    const { missing } = body as { missing: string[] }
    for (const name of ['Chapeau', 'Texte', 'Prénom d’emprunt']) expect(missing.join(' ')).toContain(name)
    expect(await seenBySite(id)).toMatchObject({ en: 404 })
  })
})

describe('publishing all languages at once', () => {
  it('is refused while one is unfinished, and names it in the words of the admin', async () => {
    const { id } = await draftStory()
    await write(id, 'en', 'The title')
    const { status, body } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr&publishAllLocales=true`, {
      _status: 'published',
    })
    expect(status).toBe(400)
    const { message } = (body as { errors: { message: string }[] }).errors[0] ?? { message: '' }
    for (const language of ['Русский', 'Українська', 'Deutsch']) expect(message).toContain(language)
    for (const language of ['Français', 'English']) expect(message).not.toContain(language)
    expect(await seenBySite(id)).toEqual({ fr: 404, en: 404, ru: 404, uk: 404, de: 404 })
  })

  it('is refused while the row of a list has no text in one of them', async () => {
    const { id } = await makeDoc('/api/campaigns?draft=true&locale=fr', {
      title: uniqueTitle(),
      headline: 'Titre',
      introduction: richText('Texte'),
      uses: [{ title: 'Fuir', text: 'Un billet.' }],
    })
    for (const locale of ['en', 'ru', 'uk', 'de'])
      await askCms('author', 'PATCH', `/api/campaigns/${id}?draft=true&locale=${locale}`, {
        headline: locale,
        introduction: richText(locale),
      })
    const all = await askCms('reviewer', 'PATCH', `/api/campaigns/${id}?locale=fr&publishAllLocales=true`, {
      _status: 'published',
    })
    expect(all.status).toBe(400)
    expect((await publish('campaigns', id, 'fr')).status).toBe(200)
  })

  it('is refused for a text that is only being made', async () => {
    const path = '/api/stories?locale=fr&publishAllLocales=true'
    const { status } = await askCms('reviewer', 'POST', path, {
      ...storyFacts,
      ...storyText('Neuf'),
      _status: 'published',
    })
    expect(status).toBe(400)
  })

  it('publishes all five when all five are finished', async () => {
    const { id } = await draftStory({ title: 'Titre fr' })
    for (const locale of ['en', 'ru', 'uk', 'de']) await write(id, locale, `Title ${locale}`)
    for (const locale of ['fr', 'en', 'ru', 'uk', 'de']) expect((await approve('stories', id, locale)).status).toBe(200)
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr&publishAllLocales=true`, {
      _status: 'published',
    })
    expect(status).toBe(200)
    expect(await seenBySite(id)).toEqual({
      fr: 'Titre fr',
      en: 'Title en',
      ru: 'Title ru',
      uk: 'Title uk',
      de: 'Title de',
    })
  })
})

describe('taking down', () => {
  it('works for every language at once when the draft has lost its French title', async () => {
    const { id } = await draftStory({ title: 'Titre' })
    await write(id, 'ru', 'Заголовок')
    await publish('stories', id, 'fr')
    await publish('stories', id, 'ru')
    await askCms('author', 'PATCH', `/api/stories/${id}?draft=true&locale=fr`, { title: '' })
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?unpublishAllLocales=true`, {
      _status: 'draft',
    })
    expect(status).toBe(200)
    expect(await seenBySite(id)).toEqual({ fr: 404, en: 404, ru: 404, uk: 404, de: 404 })
  })

  it('works for one language whose draft has become empty, and leaves the others public', async () => {
    const { id } = await draftStory({ title: 'Titre' })
    await write(id, 'ru', 'Заголовок')
    await publish('stories', id, 'fr')
    await publish('stories', id, 'ru')
    await askCms('author', 'PATCH', `/api/stories/${id}?draft=true&locale=fr`, {
      title: '',
      standfirst: '',
      body: null,
    })
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr&fallback-locale=null`, {
      _status: 'draft',
    })
    expect(status).toBe(200)
    expect(await seenBySite(id)).toMatchObject({ fr: 404, ru: 'Заголовок' })
  })

  it('leaves no way for the site to read the text that was withdrawn', async () => {
    const { id } = await draftStory({ title: 'Retiré' })
    await write(id, 'en', 'Still here')
    await publish('stories', id, 'fr')
    await publish('stories', id, 'en')
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'draft' })
    const ways = [
      'locale=all',
      'locale=*',
      'locale=fr&fallback-locale=fr',
      'locale=en&fallback-locale=fr',
      'locale=fr&draft=true',
    ]
    ways.push('locale=fr&trash=true', 'locale=en&select[_status]=true&flattenLocales=false', '', 'locale=en&locale=all')
    ways.push('locale[]=all', 'locale=en&fallbackLocale=fr', 'locale=en&where[title][equals]=x&locale=*')
    for (const way of ways)
      for (const path of [
        `/api/stories/${id}?${way}`,
        `/api/stories?${way}`,
        `/api/stories/count?${way}`,
        `/api/stories/versions?${way}`,
      ]) {
        const { status, body } = await asSite(path)
        expect([path, JSON.stringify(body).includes('Retiré')]).toEqual([path, false])
        if (
          path.includes('locale=all') ||
          path.includes('locale=*') ||
          path.includes('trash') ||
          path.includes('draft')
        )
          expect([path, [400, 403, 404].includes(status)]).toEqual([path, true])
      }
  })
})

describe('what the site is given beside a text', () => {
  it('is the bare id of a related story that is not public in that language', async () => {
    const hidden = await draftStory({ title: 'Caché' })
    const open = await draftStory({ title: 'Ouvert' })
    await publish('stories', open.id, 'fr', { related: [hidden.id] })
    const { body } = await asSite(`/api/stories/${open.id}?locale=fr&depth=1`)
    expect((body as { related: unknown }).related).toEqual([hidden.id])
  })

  it('is the picture with its sizes, at depth 1', async () => {
    const picture = await uploadPicture()
    const { id } = await draftStory()
    await publish('stories', id, 'fr', { cover: picture.id })
    const { body } = await asSite(`/api/stories/${id}?locale=fr&depth=1`)
    expect((body as { cover: object }).cover).toMatchObject({
      id: picture.id,
      filename: picture.filename,
      isDecorative: true,
    })
  })
})

describe('a campaign', () => {
  it('cannot be published paused without words that say why', async () => {
    const { id } = await makeDoc('/api/campaigns?draft=true&locale=fr', {
      title: uniqueTitle(),
      headline: 'Titre',
      introduction: richText('Texte'),
      giving: 'paused',
    })
    expect((await publish('campaigns', id, 'fr')).status).toBe(422)
    expect((await publish('campaigns', id, 'fr', { givingNote: 'Nous faisons les comptes.' })).status).toBe(200)
  })

  it.each([10.5, 99, 0, -100, 1e15])('does not take %d as an amount in cents', async (amount) => {
    const { id } = await makeDoc('/api/campaigns?draft=true&locale=fr', {
      title: uniqueTitle(),
      headline: 'Titre',
      introduction: richText('Texte'),
      presets: [{ amount, makesPossible: 'Un billet de train' }],
    })
    expect((await publish('campaigns', id, 'fr')).status).toBe(422)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'www.example.org', 'data:text/html,x'])(
    'does not publish %s as the link to a source',
    async (sourceUrl) => {
      const { id } = await makeDoc('/api/campaigns?draft=true&locale=fr', {
        title: uniqueTitle(),
        headline: 'Titre',
        introduction: richText('Texte'),
        facts: [{ statement: 'Un fait', source: 'Une source', sourceUrl, asOf: '2026-01-05' }],
      })
      expect((await publish('campaigns', id, 'fr')).status).toBe(422)
    },
  )
})
