import { renderToStaticMarkup } from 'react-dom/server'
import { GIVING_STATES } from '@campaign/shared/content/published.ts'
import { expect, test } from 'vitest'
import { sampleFrame, sampleStory } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { StoryPage } from './StoryPage.tsx'

test.each(GIVING_STATES)(
  'a story ends with the way to give where something can be given, and only there: %s',
  (giving) => {
    const html = renderToStaticMarkup(
      <StoryPage frame={sampleFrame('fr', { giving })} t={createMessages('fr')} story={sampleStory()} />,
    )
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    expect(main.includes('href="/fr/donate"')).toBe(giving === 'open')
    expect(main).toContain('href="/fr/stories"')
  },
)
