import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { askCms, type Somebody } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { pictureForm, telephonePhoto, uploadPicture } from '../testing/make-pictures.ts'
import { draftStory, makeDoc, publish, richText, storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import { approve, readSheet } from '../testing/review-texts.ts'
import { runCommand } from '../testing/run-command.ts'

type Way = [what: string, who: Somebody, method: string, path: string, data?: object]

const HARM = 'Un détail qui trahit'
const ROAD = 'Une route de montagne'

/** What readers see of a story in French: its standfirst; null where there is nothing. */
async function seen(id: string, locale = 'fr'): Promise<unknown> {
  const { status, body } = await askCms('site', 'GET', `/api/stories/${id}?locale=${locale}&depth=0`)
  return status === 200 ? (body as { standfirst: unknown }).standfirst : null
}

function revise(id: string, data: object, locale = 'fr') {
  return askCms('author', 'PATCH', `/api/stories/${id}?locale=${locale}&draft=true`, { ...data, _status: 'draft' })
}

async function publicStory(): Promise<string> {
  const { id } = await draftStory()
  expect((await publish('stories', id, 'fr')).status).toBe(200)
  return id
}

/** Every way over REST to bring `change` of a story before readers, or a story nobody approved. */
function waysPast(id: string): Way[] {
  const change = { standfirst: HARM }
  const path = `/api/stories/${id}?locale=fr`
  const published = { ...change, _status: 'published' }
  const whole = { ...storyFacts, ...storyText(HARM), ...published }
  const everybody: Somebody[] = ['reviewer', 'administrator', 'author', 'treasurer', 'site', 'anonymous']
  return [
    ...everybody.map((who): Way => ['publish', who, 'PATCH', path, published]),
    ['publish one language', 'reviewer', 'PATCH', `${path}&publishSpecificLocale=fr`, published],
    ['publish one language, unsaid', 'reviewer', 'PATCH', `${path}&publishSpecificLocale=fr`, change],
    ['publish another language', 'reviewer', 'PATCH', `${path}&publishSpecificLocale=en`, { ...whole }],
    ['publish all languages', 'reviewer', 'PATCH', `${path}&publishAllLocales=true`, published],
    ['publish as a draft', 'reviewer', 'PATCH', `${path}&draft=true`, published],
    ['save without saying anything', 'reviewer', 'PATCH', path, change],
    ['change the facts', 'reviewer', 'PATCH', path, { region: 'western_europe' }],
    ['change the year', 'reviewer', 'PATCH', path, { year: 2023, _status: 'published' }],
    [
      'change the address',
      'reviewer',
      'PATCH',
      path,
      { slug: `trahit-${randomUUID().slice(0, 8)}`, _status: 'published' },
    ],
    ['change what is read next', 'reviewer', 'PATCH', path, { related: [id], _status: 'published' }],
    ['write it new, published', 'reviewer', 'POST', '/api/stories?locale=fr', whole],
    ['write it new, one language', 'reviewer', 'POST', '/api/stories?locale=fr&publishSpecificLocale=fr', whole],
    ['write it new, all languages', 'reviewer', 'POST', '/api/stories?locale=fr&publishAllLocales=true', whole],
    ['write it new as administrator', 'administrator', 'POST', '/api/stories?locale=fr', whole],
    ['change many', 'reviewer', 'PATCH', `/api/stories?locale=fr&where[id][equals]=${id}`, published],
    ['copy it, published', 'reviewer', 'POST', `/api/stories/${id}/duplicate?locale=fr`, published],
    ['save it by a version', 'reviewer', 'POST', `/api/stories/versions/${id}?locale=fr`, published],
  ]
}

describe('no way over REST', () => {
  it('brings a change before readers that nobody approved', async () => {
    const id = await publicStory()
    const before = await seen(id)
    const facts = async () => {
      const { body } = await askCms('site', 'GET', `/api/stories/${id}?locale=fr&depth=0`)
      const { region, year, slug, related } = body as Record<string, unknown>
      return { region, year, slug, related }
    }
    const factsBefore = await facts()
    for (const [what, who, method, path, data] of waysPast(id)) {
      await askCms(who, method, path, data)
      expect([what, who, await seen(id), await facts()]).toEqual([what, who, before, factsBefore])
    }
    const { body } = await askCms('site', 'GET', '/api/stories?locale=fr&limit=100')
    expect(JSON.stringify(body)).not.toContain(HARM)
  })

  it('brings a story before readers that nobody approved', async () => {
    const { id } = await draftStory()
    for (const [what, who, method, path, data] of waysPast(id)) {
      await askCms(who, method, path, data)
      expect([what, who, await seen(id), await seen(id, 'en')]).toEqual([what, who, null, null])
    }
  })

  it('says in plain words what to do instead', async () => {
    const { id } = await draftStory()
    const { status, body } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toMatch(/Relecture|Review/)
    expect(JSON.stringify(body)).toContain('Français')
  })
})

describe('an approval', () => {
  it('makes public exactly what was seen', async () => {
    const { id } = await draftStory()
    await revise(id, { standfirst: 'Deux phrases relues.' })
    expect(await approve('stories', id, 'fr', { publishes: true })).toMatchObject({
      status: 200,
      body: { outcome: 'published' },
    })
    expect(await seen(id)).toBe('Deux phrases relues.')
  })

  it('can be given first and used later, by the ordinary button', async () => {
    const { id } = await draftStory()
    expect((await approve('stories', id, 'fr')).body).toEqual({ outcome: 'approved' })
    expect(await seen(id)).toBe(null)
    expect((await readSheet('stories', id, 'fr')).standing).toBe('approved')
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })
    expect(status).toBe(200)
    expect(await seen(id)).toBe('Deux phrases.')
  })

  it('ends with the smallest change', async () => {
    const { id } = await draftStory()
    await approve('stories', id, 'fr')
    await revise(id, { standfirst: 'Deux phrases !' })
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })
    expect([status, await seen(id)]).toEqual([403, null])
  })

  it.each<[string, null | (() => Promise<FormData | object>)]>([
    ['its pixels', async () => pictureForm(await telephonePhoto({ width: 500, height: 400 }), { data: { alt: ROAD } })],
    ['what is said of it', async () => ({ alt: HARM, isDecorative: false })],
    ['that anything is said of it', async () => ({ isDecorative: true })],
    ['nothing (the control)', null],
  ])('ends when of a picture it shows is changed: %s', async (_what, change) => {
    const described = pictureForm(await telephonePhoto(), { data: { isDecorative: false, alt: ROAD } })
    const picture = await uploadPicture(described)
    const { id } = await draftStory()
    await revise(id, { cover: picture.id })
    expect((await approve('stories', id, 'fr')).body).toEqual({ outcome: 'approved' })
    if (change !== null) {
      const changed = await askCms('author', 'PATCH', `/api/media/${picture.id}?locale=fr`, await change())
      expect(changed.status).toBe(200)
    }
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })
    expect([status, await seen(id)]).toEqual(change === null ? [200, 'Deux phrases.'] : [403, null])
  })

  it('is of one language', async () => {
    const { id } = await draftStory()
    await revise(id, storyText('The bread'), 'en')
    await approve('stories', id, 'fr', { publishes: true })
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=en`, { _status: 'published' })
    expect([status, await seen(id, 'en')]).toEqual([403, null])
  })

  it('is not given to what was changed while it was read', async () => {
    const { id } = await draftStory()
    const { hash } = await readSheet('stories', id, 'fr')
    await revise(id, { standfirst: HARM })
    const answer = await approve('stories', id, 'fr', { publishes: true, change: { seen: hash } })
    expect(answer).toMatchObject({ status: 409, body: { outcome: 'refused', code: 'text_changed' } })
    expect(await seen(id)).toBe(null)
  })

  it('is not given by whoever wrote it, nor by whoever corrected a word of it', async () => {
    const { id } = await draftStory()
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr&draft=true`, {
      pullQuote: 'Un mot.',
      _status: 'draft',
    })
    expect((await readSheet('stories', id, 'fr')).refusal).toBe('own_text')
    const answer = await approve('stories', id, 'fr', { publishes: true })
    expect(answer).toMatchObject({ status: 409, body: { outcome: 'refused', code: 'own_text' } })
  })

  it('is not given by whoever changed the facts it shares with another language', async () => {
    const { id } = await draftStory()
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=en&draft=true`, { year: 2022, _status: 'draft' })
    expect((await approve('stories', id, 'fr')).body).toMatchObject({ code: 'own_text' })
  })

  it('of a translation is given by whoever wrote the original', async () => {
    const { id } = await draftStory()
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=en&draft=true`, {
      ...storyText('Mine'),
      _status: 'draft',
    })
    await revise(id, storyText('Заголовок'), 'ru')
    expect((await approve('stories', id, 'ru')).status).toBe(200)
    expect((await approve('stories', id, 'en')).status).toBe(409)
  })

  it('makes nobody an author: who published may approve the next change', async () => {
    const id = await publicStory()
    expect((await publish('stories', id, 'fr', { standfirst: 'Mieux dit.' })).status).toBe(200)
    expect(await seen(id)).toBe('Mieux dit.')
  })

  it.each([
    ['an author', 'author'],
    ['an administrator', 'administrator'],
    ['a treasurer', 'treasurer'],
    ['the site', 'site'],
    ['a stranger', 'anonymous'],
  ] as const)('is not given by %s', async (_what, who) => {
    const { id } = await draftStory()
    const { hash, checklist } = await readSheet('stories', id, 'fr')
    const decision = { seen: hash, accepted: [], checklist, publishes: true }
    const { status } = await askCms(who, 'POST', `/api/review/stories/${id}/fr`, decision)
    expect([[401, 403].includes(status), await seen(id)]).toEqual([true, null])
  })

  it.each([
    ['with a question left open', { checklist: [] }, 'checklist_incomplete'],
    ['of another text', { seen: '0'.repeat(64) }, 'text_changed'],
  ])('is not given %s', async (_what, change, code) => {
    const { id } = await draftStory()
    expect(await approve('stories', id, 'fr', { publishes: true, change })).toMatchObject({
      status: 409,
      body: { code },
    })
    expect(await seen(id)).toBe(null)
  })

  it('waits for every finding: mended, or accepted with a reason', async () => {
    const { id } = await draftStory()
    await revise(id, { standfirst: 'Il servait dans la в/ч 12345.' })
    const { findings } = await readSheet('stories', id, 'fr')
    expect(findings).toMatchObject([{ class: 'military_unit', path: 'standfirst' }])
    expect((await approve('stories', id, 'fr', { change: { accepted: [] } })).body).toMatchObject({
      code: 'findings_open',
    })
    const short = findings.map(({ key }) => ({ key, reason: 'ok' }))
    expect((await approve('stories', id, 'fr', { change: { accepted: short } })).body).toMatchObject({
      code: 'findings_open',
    })
    expect((await approve('stories', id, 'fr')).status).toBe(200)
  })

  it.each([{}, { seen: 1 }, { seen: 'x', accepted: [], checklist: [], publishes: true }, { publishes: 'yes' }])(
    'of the form %j is refused as malformed',
    async (decision) => {
      const { id } = await draftStory()
      expect((await askCms('reviewer', 'POST', `/api/review/stories/${id}/fr`, decision)).status).toBe(400)
    },
  )

  it.each([
    'users/x/fr',
    'stories/1/fr',
    `stories/${randomUUID()}/fr`,
    `stories/${randomUUID()}/xx`,
    `media/${randomUUID()}/fr`,
  ])('of what there is not finds nothing: %s', async (address) => {
    expect((await askCms('reviewer', 'GET', `/api/review/${address}`)).status).toBe(404)
  })
})

describe('what was taken down', () => {
  it('needs a new approval, though not a word of it has changed', async () => {
    const id = await publicStory()
    const down = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'draft' })
    expect([down.status, await seen(id)]).toEqual([200, null])
    const { status } = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })
    expect([status, await seen(id)]).toEqual([403, null])
  })

  it('goes in one language although another was never approved by anybody', async () => {
    const id = await publicStory()
    await publish('stories', id, 'ru', storyText('Хлеб'))
    const down = await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'draft' })
    expect([down.status, await seen(id), await seen(id, 'ru')]).toEqual([200, null, 'Deux phrases.'])
  })
})

describe('an older version', () => {
  it('is not brought back by restoring it, though it was approved once', async () => {
    const { id } = await draftStory()
    await revise(id, { standfirst: HARM })
    await approve('stories', id, 'fr', { publishes: true })
    expect((await publish('stories', id, 'fr', { standfirst: 'Le détail est parti.' })).status).toBe(200)
    const { body } = await askCms(
      'reviewer',
      'GET',
      `/api/stories/versions?locale=fr&where[parent][equals]=${id}&limit=50`,
    )
    const { docs } = body as { docs: { id: string }[] }
    expect(docs.length).toBeGreaterThan(2)
    for (const version of docs) {
      await askCms('reviewer', 'POST', `/api/stories/versions/${version.id}?locale=fr`, {})
      // Restoring a draft takes the text down, which anybody who reviews may.
      expect([null, 'Le détail est parti.']).toContain(await seen(id))
    }
  })
})

describe('a picture of a public story', () => {
  it('keeps its words and its bytes', async () => {
    const picture = await uploadPicture(
      pictureForm(await telephonePhoto(), { data: { isDecorative: false, alt: 'Une route' } }),
    )
    const { id } = await draftStory()
    expect((await publish('stories', id, 'fr', { cover: picture.id })).status).toBe(200)
    const path = `/api/media/${picture.id}?locale=fr`
    const replaced = pictureForm(await telephonePhoto({ width: 500, height: 400 }), { data: { alt: 'Une route' } })
    for (const change of [{ alt: HARM }, { isDecorative: true }, replaced]) {
      const { status } = await askCms('author', 'PATCH', path, change)
      expect(status).toBe(403)
    }
    const { body } = await askCms('author', 'GET', path)
    expect(body).toMatchObject({ alt: 'Une route', filename: picture.filename })
    const german = await askCms('author', 'PATCH', `/api/media/${picture.id}?locale=de`, { alt: 'Eine Straße' })
    expect(german.status).toBe(200)
  })
})

describe('texts of the campaign and pages', () => {
  it('need an approval too, and one is enough', async () => {
    const page = { kind: 'about', title: uniqueTitle(), body: richText('Nous aidons.') }
    const { id } = await makeDoc('/api/pages?draft=true&locale=fr', page, 'reviewer')
    const forced = await askCms('reviewer', 'PATCH', `/api/pages/${id}?locale=fr`, { _status: 'published' })
    expect(forced.status).toBe(403)
    expect((await approve('pages', id, 'fr', { publishes: true })).status).toBe(200)
  })
})

describe('no way past Payload’s REST', () => {
  it('brings a text before readers: neither the Local API with all rights, nor the database itself', async () => {
    const id = await publicStory()
    const { id: draft } = await draftStory()
    const before = await seen(id)
    const { code, output } = await runCommand(['src/review/trial/try-past-rest.ts', id, draft, HARM])
    expect([code, output]).toEqual([0, output])
    const tried = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Record<string, string>
    expect(Object.keys(tried).length).toBeGreaterThanOrEqual(10)
    for (const [way, outcome] of Object.entries(tried)) expect([way, outcome]).toEqual([way, 'refused'])
    expect([await seen(id), await seen(draft)]).toEqual([before, null])
  })

  it('takes back that somebody edited or approved', async () => {
    const { databaseUrl } = inject('stack')
    await publicStory()
    for (const statement of [
      'DELETE FROM text_approvals',
      `UPDATE text_approvals SET hash = 'x'`,
      'TRUNCATE text_approvals',
      'DELETE FROM text_edits',
      'UPDATE text_edits SET editor = null',
    ])
      await expect(inDatabase(databaseUrl, statement)).rejects.toThrow('only ever added to')
  })
})

describe('an approval and an edit at the same moment', () => {
  it('never leave readers with what nobody approved', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id } = await draftStory()
      const { hash: before } = await readSheet('stories', id, 'fr')
      const [approved] = await Promise.all([
        approve('stories', id, 'fr', { publishes: true, change: { seen: before } }),
        revise(id, { standfirst: HARM }),
      ])
      expect([200, 403, 409]).toContain(approved.status)
      expect([null, 'Deux phrases.']).toContain(await seen(id))
    }
  })
})
