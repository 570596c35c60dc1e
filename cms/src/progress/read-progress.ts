import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import type { Books } from '../donations/books.ts'
import { decideFigure } from './decide-figure.ts'
import type { Takings } from './read-takings.ts'

/** How far each published campaign is. One of which too little may be said is left out. Throws when the database fails. */
export async function readProgress(books: Books, takings: Takings): Promise<CampaignProgress> {
  const { rows } = await books.query<{ id: string; goal: string | null }>(
    `SELECT id, goal FROM campaigns
     WHERE EXISTS (SELECT FROM campaigns_locales WHERE _parent_id = campaigns.id AND _status = 'published')`,
  )
  const progress: CampaignProgress = {}
  for (const { id, goal } of rows) {
    const figure = decideFigure(takings.get(id) ?? [])
    if (figure === null) continue
    progress[id] = {
      raised: { minor: figure.cents, currency: 'EUR' },
      goal: goal === null ? null : { minor: Number(goal), currency: 'EUR' },
      asOf: figure.asOf,
    }
  }
  return progress
}
