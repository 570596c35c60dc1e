import { randomUUID } from 'node:crypto'
import { CANARY, DRAFT, made, rest, staff } from './staff-at-work.ts'
import { leaves, nothing, type WaysIn } from './way-in.ts'

/** Records of how money was used, by Payload's own routes: the treasurer writes them. */
export const waysToSpending: WaysIn = {
  'POST /spending': [leaves('text_created', nothing, record)],
  'PATCH /spending/[id]': [
    leaves('text_edited', record, (id) => save(id, { lines: [{ purpose: 'housing', amount: 200, words: CANARY }] })),
    // What all languages share.
    leaves('text_edited', record, (id) => save(id, { total: 100_000 })),
  ],
  'DELETE /spending/[id]': [leaves('text_deleted', record, (id) => rest('reviewer', 'DELETE', `/api/spending/${id}`))],
  'POST /spending/versions/[id]': [
    leaves(
      ['text_edited', 'version_restored'],
      async () => {
        const id = await record()
        const { body } = await rest('author', 'GET', `/api/spending/${id}${DRAFT}`)
        const lines = (body as { lines: object[] }).lines.map((line) => ({ ...line, words: `${CANARY}.` }))
        await rest('author', 'PATCH', `/api/spending/${id}${DRAFT}`, { lines, _status: 'draft' })
        return id
      },
      async (id) => {
        const [version] = await staff().office.rows(
          'select id from _spending_v where parent_id = $1 and not latest order by created_at limit 1',
          [id],
        )
        return rest('treasurer', 'POST', `/api/spending/versions/${String(version?.['id'])}?locale=fr&draft=true`, {})
      },
    ),
  ],
  'POST /spending/[id]/duplicate': [
    leaves('text_created', record, (id) =>
      rest('treasurer', 'POST', `/api/spending/${id}/duplicate?locale=fr`, { _status: 'draft' }),
    ),
  ],
}

function record(): Promise<string> {
  const lines = [{ purpose: 'housing', amount: 100, words: CANARY }]
  const data = { title: `${CANARY} ${randomUUID()}`, year: 2024, part: 'year', lines, total: 100, _status: 'draft' }
  return made('treasurer', `/api/spending${DRAFT}`, data)
}

const save = (id: string, data: object) =>
  rest('treasurer', 'PATCH', `/api/spending/${id}${DRAFT}`, { ...data, _status: 'draft' })
