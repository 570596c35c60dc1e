import type { Campaign } from '@campaign/shared/cms/payload-types.ts'
import { describe, expect, test } from 'vitest'
import { mapCampaign } from './map-campaign.ts'

const introduction: Campaign['introduction'] = {
  root: { type: 'root', children: [], direction: 'ltr', format: '', indent: 0, version: 1 },
}
const document: Campaign = {
  id: 'c',
  title: 'intern',
  headline: 'Ils refusent de tuer',
  introduction,
  giving: 'open',
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
}
/** A row whose words are not written in this language comes with null where the types promise text. */
const unwritten = null as unknown as string

describe('rows without their words in this language are left out', () => {
  test('facts need statement and source', () => {
    const { campaign } = mapCampaign(
      {
        ...document,
        facts: [
          {
            figure: '8 600',
            statement: 'militaires poursuivis',
            source: 'Mediazona',
            asOf: '2025-08-01T12:00:00.000Z',
          },
          { figure: '31 000', statement: unwritten, source: 'Get Lost', asOf: '2025-08-01T12:00:00.000Z' },
          { figure: '15', statement: 'ans de prison', source: unwritten, asOf: '2025-08-01T12:00:00.000Z' },
        ],
      },
      'fr',
    )
    expect(campaign.facts).toEqual([
      {
        figure: '8 600',
        statement: 'militaires poursuivis',
        source: 'Mediazona',
        sourceUrl: null,
        asOf: '2025-08-01',
      },
    ])
  })

  test('uses, presets and questions likewise', () => {
    const { campaign } = mapCampaign(
      {
        ...document,
        uses: [
          { title: 'Fuir', text: 'un trajet' },
          { title: 'Se loger', text: unwritten },
        ],
        presets: [
          { amount: 5000, makesPossible: 'une semaine de logement' },
          { amount: 2000, makesPossible: unwritten },
        ],
        questions: [
          { question: 'Pourquoi ?', answer: 'Parce que.' },
          { question: unwritten, answer: 'Parce que.' },
        ],
      },
      'fr',
    )
    expect(campaign.uses).toEqual([{ title: 'Fuir', text: 'un trajet' }])
    expect(campaign.presets).toEqual([
      { amount: { minor: 5000, currency: 'EUR' }, makesPossible: 'une semaine de logement' },
    ])
    expect(campaign.questions).toEqual([{ question: 'Pourquoi ?', answer: 'Parce que.' }])
  })

  test('a partner keeps its name without a role', () => {
    const { campaign } = mapCampaign({ ...document, partners: [{ name: 'Get Lost', role: unwritten }] }, 'fr')
    expect(campaign.partners).toEqual([{ name: 'Get Lost', url: null, role: null }])
  })
})

test('a campaign with nothing but its headline can still be drawn', () => {
  const { campaign, storyIds } = mapCampaign(document, 'fr')
  expect(campaign).toMatchObject({ facts: [], presets: [], goal: null, lastCall: null, thanks: null, isSample: false })
  expect(storyIds).toEqual([])
})

test('its stories are known by their ids, read deep or not', () => {
  const deep = { id: 'b' } as Exclude<NonNullable<Campaign['stories']>[number], string>
  expect(mapCampaign({ ...document, stories: ['a', deep] }, 'fr').storyIds).toEqual(['a', 'b'])
})
