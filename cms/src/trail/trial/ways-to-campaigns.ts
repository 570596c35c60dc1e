import { CANARY, DRAFT, approve, campaign, knock, publicCampaign, rest, staff, textOf } from './staff-at-work.ts'
import { leaves, nothing, type Walk, type WaysIn } from './way-in.ts'

/** Every way of writing a campaign by Payload's own routes. */
export const waysToCampaigns: WaysIn = {
  'POST /campaigns': [leaves('text_created', nothing, campaign)],
  'PATCH /campaigns/[id]': [
    leaves('text_edited', campaign, (id) => save(id, { headline: `${CANARY} 2`, _status: 'draft' })),
    // What all languages share.
    leaves('text_edited', campaign, (id) => save(id, { title: `${CANARY} 2`, _status: 'draft' })),
    leaves('text_edited', campaign, (id) => save(id, { goal: 100_000, _status: 'draft' })),
    leaves('text_taken_down', publicCampaign, (id) =>
      rest('reviewer', 'PATCH', `/api/campaigns/${id}?locale=fr&depth=0`, { _status: 'draft' }),
    ),
    leaves('text_taken_down', publicCampaign, (id) =>
      rest('reviewer', 'PATCH', `/api/campaigns/${id}?locale=fr&depth=0&unpublishAllLocales=true`, {
        _status: 'draft',
      }),
    ),
  ],
  'DELETE /campaigns/[id]': [
    leaves('text_deleted', campaign, (id) => rest('reviewer', 'DELETE', `/api/campaigns/${id}`)),
  ],
  'POST /campaigns/versions/[id]': [
    leaves(
      ['text_edited', 'version_restored'],
      async () => {
        const id = await campaign()
        await save(id, { headline: `${CANARY} 2`, _status: 'draft' })
        return id
      },
      async (id) => {
        const [version] = await staff().office.rows(
          'select id from _campaigns_v where parent_id = $1 and not latest order by created_at limit 1',
          [id],
        )
        return rest('reviewer', 'POST', `/api/campaigns/versions/${String(version?.['id'])}?locale=fr&draft=true`, {})
      },
    ),
  ],
  'POST /campaigns/[id]/duplicate': [
    leaves('text_created', campaign, (id) =>
      rest('author', 'POST', `/api/campaigns/${id}/duplicate?locale=fr`, { _status: 'draft' }),
    ),
  ],
}

/** And by our doors, which know texts of every kind. */
export const waysToCampaignsByOurDoors: Record<string, Walk[]> = {
  'POST review/[collection]/[id]/[locale]': [
    leaves('text_approved', toApprove(false), decide),
    leaves(['text_approved', 'text_published'], toApprove(true), decide),
  ],
  'POST review/[collection]/[id]/[locale]/return': [
    leaves('text_returned', campaign, (id) =>
      knock('reviewer', 'review/[collection]/[id]/[locale]/return', of(id), { reason: `${CANARY} must go.` }),
    ),
  ],
  'POST translations/[collection]/[id]/[locale]': [leaves('text_edited', campaign, translate)],
  'POST translations/[collection]/[id]/[locale]/ready': [
    leaves('text_marked_ready', campaign, async (id) => {
      const [row] = await staff().office.rows('select text from text_states where document = $1', [id])
      const seen = { text: row?.['text'], source: row?.['text'] }
      return knock('author', 'translations/[collection]/[id]/[locale]/ready', of(id), { seen })
    }),
  ],
  'POST translations/[collection]/[id]/[locale]/source': [
    leaves(
      'source_chosen',
      async () => {
        const id = await campaign()
        await translate(id)
        return id
      },
      (id) => knock('author', 'translations/[collection]/[id]/[locale]/source', of(id, 'ru')),
    ),
  ],
  'POST translations/[collection]/[id]/[locale]/structure': [
    leaves(['structure_copied', 'text_edited'], campaign, (id) =>
      knock('author', 'translations/[collection]/[id]/[locale]/structure', of(id, 'uk')),
    ),
  ],
  'POST planned-publications/[collection]/[id]/[locale]': [
    leaves(
      'publication_planned',
      async () => {
        const ready = await toApprove(false)()
        await decide(ready)
        return ready
      },
      plan,
    ),
  ],
}

const of = (id: string, locale = 'fr') => textOf(id, locale, 'campaigns')

const save = (id: string, data: object) => rest('author', 'PATCH', `/api/campaigns/${id}${DRAFT}`, data)

function toApprove(publishes: boolean) {
  return async () => {
    const id = await campaign()
    return { id, decision: await approve(id, publishes, 'campaigns') }
  }
}

type Decided = Awaited<ReturnType<ReturnType<typeof toApprove>>>

function decide({ id, decision }: Decided): Promise<unknown> {
  return knock('reviewer', 'review/[collection]/[id]/[locale]', of(id), decision)
}

function translate(id: string): Promise<unknown> {
  const words = { headline: CANARY }
  return knock('author', 'translations/[collection]/[id]/[locale]', of(id, 'ru'), { words, was: null })
}

async function plan({ id, decision }: Decided): Promise<unknown> {
  const at = `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T10:00`
  const planned = { does: 'plan', seen: decision.seen, at }
  return knock('reviewer', 'planned-publications/[collection]/[id]/[locale]', of(id), planned)
}
