import { parseHTML } from 'linkedom'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { CampaignPage } from '../campaign/CampaignPage.tsx'
import { createMessages } from '../messages/messages.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { renderPage } from '../server/render-page.ts'
import { StoryPage } from '../story/StoryPage.tsx'
import { TextPageView } from '../text-page/TextPageView.tsx'
import {
  sampleCampaign,
  sampleFrame,
  sampleSearches,
  sampleStory,
  sampleSummary,
  sampleText,
  sampleTextPage,
} from './samples.ts'

/** What ends a script, opens a comment, breaks out of an attribute, or ends a line of a program. */
const HOSTILE = `</script><script>alert(1)</script><!-- "onload='x' \u2028 &lt; </title> 1er в`

/** Every page that shows words of a text, with these in the place of all of them. */
function drawWith(words: string): Record<string, ReactElement> {
  const frame = sampleFrame('fr')
  const page = { frame: { ...frame, association: { ...frame.association, name: words } }, t: createMessages('fr') }
  const text = sampleText(words)
  const summary = sampleSummary({ title: words, standfirst: words, pseudonym: words })
  return {
    story: (
      <StoryPage
        {...page}
        story={sampleStory({ ...summary, body: text, pullQuote: words, contentWarning: words, related: [summary] })}
      />
    ),
    campaign: (
      <CampaignPage
        {...page}
        campaign={sampleCampaign({ headline: words, introduction: text, lastCall: words })}
        stories={[summary]}
        progress={null}
      />
    ),
    text: <TextPageView {...page} page={{ ...sampleTextPage(), title: words, body: text }} />,
    search: (
      <SearchPage
        {...page}
        query={words}
        search={sampleSearches.nothingFound}
        browsable={{ themes: [], regions: [] }}
      />
    ),
  }
}

const read = (page: ReactElement | undefined) => {
  const html = page === undefined ? '' : renderPage(page)
  const { document } = parseHTML(html)
  const shape = [...document.querySelectorAll('*')].map(({ localName }) => localName)
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent
  return { html, document, shape, data: data ? JSON.stringify(JSON.parse(data)) : '' }
}

it.each(Object.keys(drawWith('')))('whatever stands in it is text: %s', (name) => {
  const [hostile, plain] = [read(drawWith(HOSTILE)[name]), read(drawWith('Un mot')[name])]
  // The letters of an ordinal are raised, in words as anywhere.
  expect(hostile.shape.filter((element) => element !== 'sup')).toEqual(plain.shape)
  expect(hostile.html).not.toMatch(/<!--|<script>/)
  expect(hostile.document.querySelectorAll('[onload]')).toHaveLength(0)
  // The control: it is there, to be read.
  expect(hostile.document.body.textContent).toContain('</script><script>alert(1)</script><!--')
  if (plain.data.includes('Un mot')) expect(JSON.parse(hostile.data)).toBeTruthy()
})

it('a text of a megabyte is a page like any other', () => {
  const line = 'Il a marché toute la nuit, puis le jour suivant. '.repeat(2)
  const body = sampleText(...Array.from({ length: 10_000 }, (_, at) => `${at} ${line}`))
  const page = { frame: sampleFrame('fr'), t: createMessages('fr') }
  const html = renderPage(<StoryPage {...page} story={sampleStory({ body })} />)
  expect(html.length).toBeGreaterThan(1_000_000)
  expect(html).toContain('9999 Il a marché')
  expect(html.trimEnd()).toMatch(/<\/html>$/)
})
