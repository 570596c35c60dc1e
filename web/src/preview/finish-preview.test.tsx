import { describe, expect, it } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { sampleFrame, sampleStory } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { renderPage } from '../server/render-page.ts'
import { StoryPage } from '../story/StoryPage.tsx'
import { finishPreview } from './finish-preview.tsx'

const assets = { script: '/assets/preview.js', stylesheet: '/assets/preview.css' }
const now = new Date('2026-11-22T13:05:00Z')

describe.each(LOCALES)('a preview in %s', (locale) => {
  const page = renderPage(<StoryPage frame={sampleFrame(locale)} t={createMessages(locale)} story={sampleStory()} />)
  const preview = finishPreview(page, {
    locale,
    now,
    assets,
    framedBy: 'https://cms.example',
    path: '/preview/stories/1/fr',
  })

  it('says that it is one, in which language and when', () => {
    expect(preview).toMatch(/<body><aside class="preview-mark" lang="..">/)
    // The control: the page itself says nothing of it.
    expect(page).not.toContain('preview-mark')
    expect(preview).toMatch(/14[:.]05/)
  })

  it('has no link that leads anywhere but into itself, though the page has many', () => {
    const links = (html: string) => [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => href)
    expect(links(page).length).toBeGreaterThan(10)
    expect(links(preview).filter((href) => !href?.startsWith('#'))).toEqual([])
  })

  it('takes its pictures from beneath its own address, where they are no more public than itself', () => {
    const html =
      '<source srcSet="/media/a.avif 640w, /media/b.avif 1280w"/><img src="/media/a.webp" alt="/media/ stays"/>'
    expect(finishPreview(html, { locale, now, assets, framedBy: 'https://cms.example', path: '/preview/x' })).toBe(
      '<source srcSet="/preview/x/media/a.avif 640w, /preview/x/media/b.avif 1280w"/><img src="/preview/x/media/a.webp" alt="/media/ stays"/>',
    )
  })

  it('is kept from search engines in a copy too, and names no address of the page', () => {
    expect(preview).toContain('<meta name="robots" content="noindex, nofollow, noarchive"/>')
    expect(preview).not.toMatch(/rel="(?:canonical|alternate)"/)
  })

  it('keeps every word of the page', () => {
    const words = (html: string) => html.replaceAll(/<aside class="preview-mark".*?<\/aside>|<[^>]*>/g, '')
    expect(words(preview)).toBe(words(page))
  })
})
