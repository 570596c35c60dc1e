import { randomUUID } from 'node:crypto'
import { somebodysConsent } from '../../testing/new-consent.ts'
import { CANARY, DRAFT, approved, made, person, picture, rest, staff, story } from './staff-at-work.ts'
import { because, leaves, nothing, type WaysIn } from './way-in.ts'

/** What Payload answers itself: every collection’s create, update and delete. */
export const waysToDocuments: WaysIn = {
  'POST /users/refresh-token': because('a session goes on; when it began and ended is told'),
  'POST /payload-preferences/[key]': because('how one’s own lists look'),
  'DELETE /payload-preferences/[key]': because('how one’s own lists look'),
  'POST /payload-locked-documents': because('who has a text open, for minutes; what they write is told'),
  'PATCH /payload-locked-documents/[id]': because('as above'),
  'DELETE /payload-locked-documents/[id]': because('as above'),

  'POST /stories': [leaves('text_created', nothing, story)],
  'PATCH /stories/[id]': [
    leaves('text_edited', story, (id) =>
      rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { title: CANARY, _status: 'draft' }),
    ),
  ],
  'DELETE /stories/[id]': [
    leaves(['text_deleted', 'text_erased'], story, (id) => rest('reviewer', 'DELETE', `/api/stories/${id}`)),
  ],
  'POST /stories/versions/[id]': [
    leaves(
      ['text_edited', 'version_restored'],
      async () => {
        const id = await approved(true)
        await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { title: `${CANARY} 2`, _status: 'draft' })
        return id
      },
      restored,
    ),
  ],
  'POST /pages': [leaves('text_created', nothing, page)],
  'PATCH /pages/[id]': [
    leaves('text_edited', page, (id) =>
      rest('author', 'PATCH', `/api/pages/${id}${DRAFT}`, { title: CANARY, _status: 'draft' }),
    ),
  ],
  'DELETE /pages/[id]': [leaves('text_deleted', page, (id) => rest('reviewer', 'DELETE', `/api/pages/${id}`))],
  'POST /pages/versions/[id]': [
    leaves(
      ['text_edited', 'version_restored'],
      async () => {
        const id = await page()
        await rest('author', 'PATCH', `/api/pages/${id}${DRAFT}`, { title: `${CANARY} 2`, _status: 'draft' })
        return id
      },
      (id) => restored(id, 'pages'),
    ),
  ],
  'POST /pages/[id]/duplicate': [
    leaves('text_created', page, (id) =>
      rest('author', 'POST', `/api/pages/${id}/duplicate?locale=fr`, { _status: 'draft' }),
    ),
  ],
  'POST /consents': [leaves('consent_recorded', nothing, () => made('reviewer', '/api/consents', somebodysConsent()))],
  'PATCH /consents/[id]': [
    leaves(
      'consent_changed',
      () => made('reviewer', '/api/consents', somebodysConsent()),
      (id) => rest('reviewer', 'PATCH', `/api/consents/${id}`, { languages: ['fr'] }),
    ),
    leaves(
      'consent_word_changed',
      () => made('reviewer', '/api/consents', somebodysConsent()),
      (id) => rest('reviewer', 'PATCH', `/api/consents/${id}`, { withdrawalWord: `${CANARY}lanterne` }),
    ),
  ],
  'POST /media': [leaves('picture_uploaded', nothing, picture)],
  'PATCH /media/[id]': [
    leaves('picture_changed', picture, (id) => rest('author', 'PATCH', `/api/media/${id}?locale=fr`, { alt: CANARY })),
  ],
  'DELETE /media/[id]': [leaves('picture_deleted', picture, (id) => rest('reviewer', 'DELETE', `/api/media/${id}`))],
  'POST /users': [
    leaves('account_created', nothing, () =>
      made('administrator', '/api/users', {
        email: `${CANARY}-${randomUUID()}@demo.example`,
        name: CANARY,
        roles: ['author'],
      }),
    ),
  ],
  'PATCH /users/[id]': [
    leaves('account_changed', person, (id) => rest('administrator', 'PATCH', `/api/users/${id}`, { name: CANARY })),
    leaves('roles_changed', person, (id) =>
      rest('administrator', 'PATCH', `/api/users/${id}`, { roles: ['treasurer'] }),
    ),
    leaves('second_word_asked', person, (id) =>
      rest('administrator', 'PATCH', `/api/users/${id}`, { roles: ['author', 'reviewer'] }),
    ),
  ],
  'DELETE /users/[id]': [
    leaves('account_deleted', person, (id) => rest('administrator', 'DELETE', `/api/users/${id}`)),
  ],
  'POST /globals/settings': [
    leaves('settings_changed', nothing, () => rest('administrator', 'POST', '/api/globals/settings', {})),
    leaves('settings_asked', nothing, () =>
      rest('administrator', 'POST', '/api/globals/settings', { association: { name: CANARY } }).catch(() => null),
    ),
  ],
}

function page(): Promise<string> {
  return made('author', `/api/pages${DRAFT}`, { title: `${CANARY} ${randomUUID()}`, kind: 'other', _status: 'draft' })
}

async function restored(id: string, slug: 'stories' | 'pages' = 'stories'): Promise<unknown> {
  const former = `select id from _${slug}_v where parent_id = $1 and not latest order by created_at limit 1`
  const [version] = await staff().office.rows(former, [id])
  return rest('reviewer', 'POST', `/api/${slug}/versions/${String(version?.['id'])}?locale=fr&draft=true`, {})
}
