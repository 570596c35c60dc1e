import type { Media } from '@campaign/shared/cms/payload-types.ts'
import sharp from 'sharp'
import { readFacePhoto } from '../../media/trial/faces.ts'
import { coversOf } from '../../media/trial/handle-pictures.ts'
import { pictureForm } from '../../testing/make-pictures.ts'
import { somebodysConsent } from '../../testing/new-consent.ts'
import { CANARY, DRAFT, approve, approved, knock, made, picture, rest, staff, story, textOf } from './staff-at-work.ts'
import { because, leaves, type WaysIn } from './way-in.ts'

/** What is done with texts beyond writing them, and with consents, words and pictures. */
export const waysToTexts: WaysIn = {
  'POST consent/[id]/withdraw': [
    leaves(
      'consent_withdrawn',
      () => made('reviewer', '/api/consents', somebodysConsent()),
      (id) => knock('reviewer', 'consent/[id]/withdraw', { id }),
    ),
  ],
  'POST consent/[id]/word': [
    leaves(
      'consent_word_checked',
      () => made('reviewer', '/api/consents', somebodysConsent()),
      (id) => knock('reviewer', 'consent/[id]/word', { id }, { word: CANARY }),
    ),
  ],
  'POST never-words/[of]': [
    leaves('never_word_added', story, (of) =>
      knock('reviewer', 'never-words/[of]', { of }, { words: [`${CANARY}ov`] }),
    ),
    leaves('never_word_removed', story, (of) => knock('reviewer', 'never-words/[of]', { of }, { clear: true })),
  ],
  'POST pictures/[id]/cover': [
    leaves('picture_covered', picture, async (id) =>
      knock(
        'author',
        'pictures/[id]/cover',
        { id },
        { seen: await fileOf(id), boxes: [{ x: 10, y: 10, width: 50, height: 50 }] },
      ),
    ),
  ],
  'POST pictures/[id]/keep': [
    leaves('picture_kept', endingPicture, (id) => knock('reviewer', 'pictures/[id]/keep', { id })),
  ],
  'POST pictures/[id]/search': [
    leaves('picture_searched', picture, async (id) =>
      knock('author', 'pictures/[id]/search', { id }, { seen: await fileOf(id) }),
    ),
  ],
  'POST pictures/[id]/show': [
    leaves(
      'faces_shown',
      async () => ({
        picture: await pictureOfSomebody(),
        consent: await made('reviewer', '/api/consents', somebodysConsent({ scope: ['text', 'photo'] })),
      }),
      ({ picture: { id, seen, boxes }, consent }) =>
        knock('reviewer', 'pictures/[id]/show', { id }, { seen, boxes: boxes.map((box) => ({ ...box, consent })) }),
    ),
  ],
  'POST planned-publications/[collection]/[id]/[locale]': [
    leaves('publication_planned', approved, plan),
    leaves(
      'plan_cancelled',
      async () => {
        const id = await approved()
        await plan(id)
        return id
      },
      (id) => knock('reviewer', 'planned-publications/[collection]/[id]/[locale]', textOf(id), { does: 'cancel' }),
    ),
  ],
  'POST planned-publications/due': [
    leaves(
      ['plan_carried_out', 'text_published'],
      () => due(),
      () => knock('site', 'planned-publications/due', {}),
    ),
    leaves(
      'plan_refused',
      () => due({ changed: true }),
      () => knock('site', 'planned-publications/due', {}),
    ),
  ],
  'POST drafts/earlier/[collection]/[id]': [
    leaves('versions_removed', story, (id) =>
      knock('reviewer', 'drafts/earlier/[collection]/[id]', { collection: 'stories', id }),
    ),
  ],
  'POST drafts/leave/[collection]/[id]': because('gives back a lock; what was written is told'),
  'POST preview/token/[collection]/[id]/[locale]': because('a look at what one may read anyway, for 15 minutes'),
  'POST preview/exchange': because('as above, on the site'),
  'POST preview/read': because('as above, on the site'),
  'POST preview/picture': because('as above, on the site'),
  'POST review/[collection]/[id]/[locale]': [
    leaves(
      'text_approved',
      async () => {
        const id = await story()
        return { id, decision: await approve(id, false) }
      },
      ({ id, decision }) => knock('reviewer', 'review/[collection]/[id]/[locale]', textOf(id), decision),
    ),
    leaves(
      ['text_approved', 'text_published'],
      async () => {
        const id = await story()
        return { id, decision: await approve(id, true) }
      },
      ({ id, decision }) => knock('reviewer', 'review/[collection]/[id]/[locale]', textOf(id), decision),
    ),
  ],
  'POST review/[collection]/[id]/[locale]/return': [
    leaves('text_returned', story, (id) =>
      knock('reviewer', 'review/[collection]/[id]/[locale]/return', textOf(id), { reason: `${CANARY} must go.` }),
    ),
  ],
  'POST translations/[collection]/[id]/[locale]': [
    leaves('text_edited', story, (id) =>
      knock('author', 'translations/[collection]/[id]/[locale]', textOf(id, 'ru'), {
        words: { title: CANARY },
        was: null,
      }),
    ),
  ],
  'POST translations/[collection]/[id]/[locale]/ready': [
    leaves(
      'text_marked_ready',
      async () => {
        const id = await story()
        const [row] = await staff().office.rows('select text from text_states where document = $1', [id])
        return { id, text: row?.['text'] }
      },
      ({ id, text }) =>
        knock('author', 'translations/[collection]/[id]/[locale]/ready', textOf(id), {
          seen: { text, source: text },
        }),
    ),
  ],
  'POST translations/[collection]/[id]/[locale]/source': [
    leaves(
      'source_chosen',
      async () => {
        const id = await story()
        await knock('author', 'translations/[collection]/[id]/[locale]', textOf(id, 'ru'), {
          words: { title: CANARY },
          was: null,
        })
        return id
      },
      (id) => knock('author', 'translations/[collection]/[id]/[locale]/source', textOf(id, 'ru')),
    ),
  ],
  'POST translations/[collection]/[id]/[locale]/structure': [
    leaves(['structure_copied', 'text_edited'], story, (id) =>
      knock('author', 'translations/[collection]/[id]/[locale]/structure', textOf(id, 'uk')),
    ),
  ],
  'POST withdrawal/hide': [
    leaves('texts_hidden', story, (id) => knock('reviewer', 'withdrawal/hide', {}, { stories: [id] })),
  ],
  'POST withdrawal/restore': [
    leaves('restore_asked', hidden, (id) =>
      knock('reviewer', 'withdrawal/restore', {}, { stories: [id], step: 'ask' }),
    ),
    leaves('restore_refused', restoreAsked, (id) =>
      knock('other', 'withdrawal/restore', {}, { stories: [id], step: 'drop' }),
    ),
    leaves('texts_shown_again', restoreAsked, (id) =>
      knock('other', 'withdrawal/restore', {}, { stories: [id], step: 'confirm' }),
    ),
  ],
  'POST withdrawal/erase': [
    leaves(['erasure_ordered', 'text_erased', 'texts_hidden'], story, (id) =>
      // The pseudonym, as the screen asks for it.
      knock('reviewer', 'withdrawal/erase', {}, { story: id, word: 'Anton' }),
    ),
  ],
  'POST withdrawal/copies': [
    leaves(
      'outside_copy_noted',
      async () => {
        const [copy] = await staff().office.rows('select id from outside_copies where story = $1 limit 1', [
          await hidden(),
        ])
        return copy?.['id']
      },
      (id) => knock('reviewer', 'withdrawal/copies', {}, { id, state: 'asked', askedOn: '2026-11-22' }),
    ),
  ],
}

/** Three people, small enough to be searched at once. */
async function pictureOfSomebody() {
  const photo = await sharp(await readFacePhoto(1))
    .resize(700)
    .jpeg()
    .toBuffer()
  const { body } = await rest('author', 'POST', '/api/media?locale=fr&depth=0', pictureForm(photo))
  const { doc } = body as { doc: Media }
  return { id: doc.id, seen: doc.filename, boxes: coversOf(doc) }
}

/** One that nothing shows, and that was named. */
async function endingPicture(): Promise<string> {
  const id = await picture()
  await staff().office.rows(`update media set unused_since = now(), ends_on = now() where id = $1`, [id])
  return id
}

async function fileOf(id: string): Promise<string> {
  const [row] = await staff().office.rows('select filename from media where id = $1', [id])
  return String(row?.['filename'])
}

async function plan(id: string): Promise<unknown> {
  const { seen } = await approve(id, false)
  const at = `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T10:00`
  return knock('reviewer', 'planned-publications/[collection]/[id]/[locale]', textOf(id), {
    does: 'plan',
    seen,
    at,
  })
}

/** A plan whose time has come. */
async function due({ changed = false } = {}): Promise<string> {
  const id = await approved()
  await plan(id)
  if (changed)
    await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { title: `${CANARY} changed`, _status: 'draft' })
  await staff().office.rows(`update planned_publications set at = now() - interval '1 minute' where document = $1`, [
    id,
  ])
  return id
}

/** It was public: a copy of it may stand elsewhere. */
async function hidden(): Promise<string> {
  const id = await approved(true)
  await knock('reviewer', 'withdrawal/hide', {}, { stories: [id], listsCopies: true })
  return id
}

async function restoreAsked(): Promise<string> {
  const id = await hidden()
  await knock('reviewer', 'withdrawal/restore', {}, { stories: [id], step: 'ask' })
  return id
}
