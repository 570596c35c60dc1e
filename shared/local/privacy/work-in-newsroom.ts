import { randomUUID } from 'node:crypto'
import type { PublicSubject } from '@campaign/shared/content/public-outputs.ts'
import { openSession } from '../testing/open-session.ts'
import type { StackUnderTest } from '../testing/stack-under-test.ts'

type Who = 'author' | 'reviewer'
type Sheet = { hash: string; findings: { key: string }[]; checklist: string[] }
type Made = { doc: { id: string } }
type Picture = { id: string; filename: string; sizes: Record<string, { filename: string | null }> }

/** What a reviewer enters when somebody has agreed. */
const CONSENT = {
  ...{ scope: ['text'], languages: ['fr', 'ru'], channels: ['site'], withdrawalWord: 'lanterne' },
  ...{ informedHow: 'by_phone', informedIn: 'ru', risksExplained: true, aidIndependent: true },
}

const TEXT = { title: 'Titre', standfirst: 'Chapeau.', body: richText('Corps.'), pseudonym: 'Anton' }
const FACTS = { region: 'balkans', season: 'winter', year: 2024, toldIn: 'ru', isSample: true }

/** The newsroom of this stack, and what its people do on a day on which nothing is published. */
export async function enterNewsroomOf(stack: StackUnderTest) {
  const sessions = {
    author: await openSession(stack, stack.accounts.author.email),
    reviewer: await openSession(stack, stack.accounts.reviewer.email),
  }

  async function ask<Answer>(who: Who, method: string, path: string, body?: object): Promise<Answer> {
    const isForm = body instanceof FormData
    const answer = await fetch(`${stack.cmsUrl}/api${path}`, {
      method,
      headers: { authorization: `Session ${sessions[who]}`, ...(!isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${who} ${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }

  const save = (collection: string, id: string, data: object, { locale = 'fr', isAutosave = true } = {}) =>
    ask('author', 'PATCH', `/${collection}/${id}?draft=true&locale=${locale}&depth=0&autosave=${isAutosave}`, {
      ...data,
      _status: 'draft',
    })

  async function anyOf(collection: string, where = 'limit=1'): Promise<string> {
    const { docs } = await ask<{ docs: { id: string }[] }>('reviewer', 'GET', `/${collection}?depth=0&${where}`)
    if (docs[0] === undefined) throw new Error(`the sample content has none of the ${collection}`)
    return docs[0].id
  }

  async function approve(id: string, publishes: boolean): Promise<Sheet> {
    const address = `/review/stories/${id}/fr`
    const sheet = await ask<Sheet>('reviewer', 'GET', address)
    const accepted = sheet.findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
    const { hash: seen, checklist } = sheet
    await ask('reviewer', 'POST', address, { seen, checklist, accepted, publishes })
    return sheet
  }

  /** The bytes of one that the site shows: it is made anew, and is another then. */
  async function anyPicture(): Promise<Blob> {
    const page = await (await fetch(`${stack.siteUrl}/fr/stories`)).text()
    const [path = ''] = /\/media\/\w+\.webp/.exec(page) ?? []
    return (await fetch(stack.siteUrl + path)).blob()
  }

  async function upload(): Promise<Picture> {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ isDecorative: true }))
    form.set('file', new File([await anyPicture()], `${randomUUID()}.webp`, { type: 'image/webp' }))
    return (await ask<{ doc: Picture }>('author', 'POST', '/media?depth=0', form)).doc
  }

  /** A new story, as its author leaves it in the evening. */
  async function writeStory(): Promise<PublicSubject> {
    const word = `kanari${randomUUID().slice(0, 8)}`
    const consent = await anyOf('consents', 'where[isSample][equals]=true&limit=1')
    const draft = { ...FACTS, ...TEXT, title: word, consent, _status: 'draft' }
    const { doc } = await ask<Made>('author', 'POST', '/stories?draft=true&locale=fr&depth=0', draft)
    const picture = await upload()
    await save('stories', doc.id, { standfirst: 'Chapeau, encore.' })
    await save('stories', doc.id, { cover: picture.id }, { isAutosave: false })
    await save('stories', doc.id, { ...TEXT, title: `${word} ru` }, { locale: 'ru' })
    const files = [picture.filename, ...Object.values(picture.sizes).flatMap(({ filename }) => filename ?? [])]
    return { id: doc.id, slugs: [word], query: word, files }
  }

  /** What is public already is written on: every language, its address, its picture, its facts. */
  async function writeOnPublicTexts(): Promise<void> {
    const story = await anyOf('stories', 'where[_status][equals]=published&locale=fr&limit=1')
    const cover = (await upload()).id
    await save('stories', story, { title: 'Autre titre', slug: `autre-${randomUUID()}`, standfirst: 'Autre.', cover })
    await save('stories', story, { year: 2021, region: 'undisclosed' }, { isAutosave: false })
    await save('stories', story, { title: 'Другой заголовок' }, { locale: 'ru' })
    await save('pages', await anyOf('pages'), { title: 'Autre page', body: richText('Autre.') })
    await save('campaigns', await anyOf('campaigns'), { headline: 'Autre campagne' })
  }

  /** Looked at, sent back, mended, approved, planned, and thought better of. */
  async function review({ id }: PublicSubject): Promise<void> {
    await ask('reviewer', 'GET', `/review/stories/${id}/fr`)
    await ask('reviewer', 'POST', `/review/stories/${id}/fr/return`, { reason: 'The river names the village.' })
    await save('stories', id, { standfirst: 'Chapeau, sans rivière.' }, { isAutosave: false })
    const { hash: seen } = await approve(id, false)
    const plan = `/planned-publications/stories/${id}/fr`
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)
    await ask('reviewer', 'POST', plan, { does: 'plan', seen, at: `${tomorrow}T12:00` })
    await ask('reviewer', 'POST', plan, { does: 'cancel' })
  }

  /** What is kept beside the texts: consents, and the names that must never appear. */
  async function keepRecords(): Promise<void> {
    const { doc } = await ask<Made>('reviewer', 'POST', '/consents?depth=0', {
      ...CONSENT,
      agreedOn: new Date().toISOString(),
    })
    await ask('reviewer', 'PATCH', `/consents/${doc.id}?depth=0`, { withdrawalWord: 'bateau-lavoir' })
    await ask('reviewer', 'PATCH', `/consents/${doc.id}?depth=0`, { informedIn: 'uk' })
    await ask('reviewer', 'POST', '/never-words/all', { words: ['Kanarinovka'] })
  }

  /** What is begun, and will never be read: hidden while somebody thinks, then deleted, and a picture with it. */
  async function throwAway(): Promise<void> {
    const draft = { ...FACTS, ...TEXT, cover: (await upload()).id, _status: 'draft' }
    const { doc } = await ask<Made>('author', 'POST', '/stories?draft=true&locale=fr&depth=0', draft)
    await ask('reviewer', 'POST', '/withdrawal/hide', { stories: [doc.id] })
    await ask('reviewer', 'DELETE', `/stories/${doc.id}`)
  }

  return {
    writeStory,
    throwAway,
    writeOnPublicTexts,
    review,
    keepRecords,
    publish: (story: PublicSubject) => approve(story.id, true),
  }
}

function richText(words: string): object {
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = { type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [text] }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}
