import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { sampleCampaign, sampleFrame, sampleProgress } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { GiveBand } from './GiveBand.tsx'

const euros = (minor: number) => ({ minor, currency: 'EUR' })

function draw(progress: CampaignProgress[string] | null, campaign = sampleCampaign()): string {
  return renderToStaticMarkup(
    <GiveBand
      frame={sampleFrame('fr')}
      t={createMessages('fr')}
      campaign={campaign}
      lang={undefined}
      progress={progress}
    />,
  )
}

test('how far it is stands in words and as a bar that the words name', () => {
  const html = draw(sampleProgress())
  expect(html).toMatch(/12\s300\s€ sur 40\s000\s€ \(au 20\snovembre, arrondi\)/)
  const [bar = ''] = /<progress[^>]*>/.exec(html) ?? []
  expect(bar).toContain('value="1230000"')
  expect(bar).toContain('max="4000000"')
  const [, name = ''] = /aria-labelledby="([^"]+)"/.exec(bar) ?? []
  expect(html).toContain(`id="${name}"`)
})

test('a goal that was passed fills the bar, and the words go on counting', () => {
  const html = draw({ ...sampleProgress(), raised: euros(4_500_000) })
  expect(html).toContain('value="4000000"')
  expect(html).toMatch(/45\s000\s€ sur 40\s000\s€/)
})

test('where nothing is told of it there is no bar, but the goal', () => {
  expect(draw(null)).not.toContain('<progress')
  expect(draw(null)).toMatch(/Objectif de la campagne\s: 60\s000\s€/)
  expect(draw({ ...sampleProgress(), goal: null })).not.toContain('<progress')
  expect(draw(null, sampleCampaign({ goal: null }))).not.toMatch(/<progress|Objectif/)
})
