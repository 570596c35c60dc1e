import { describe, expect, it } from 'vitest'
import { chapterOfScreen } from './chapter-of-screen.ts'
import { isChapter, OUTLINE } from './guide.ts'

const SCREENS = {
  'collections/stories': '/admin/guide/stories',
  'collections/stories/1': '/admin/guide/stories',
  'collections/stories/1/review': '/admin/guide/review',
  'collections/pages/1/review': '/admin/guide/review',
  'collections/stories/1/withdrawal': '/admin/guide/emergencies#one-story',
  'collections/subscriptions/1': '/admin/guide/gifts#monthly',
  'globals/settings': '/admin/guide/settings#site',
  withdrawals: '/admin/guide/emergencies#all-stories',
  account: '/admin/guide/sign-in#every-day',
}

describe('what the guide says of a screen', () => {
  it.each(Object.entries(SCREENS))('%s: %s', (screen, address) => {
    expect(chapterOfScreen(screen.split('/'))).toBe(address)
  })

  it('has nothing of its own to say of the first page, of itself and of what it does not know', () => {
    for (const screen of ['', 'guide', 'guide/stories', 'collections/nothing', 'constructor'])
      expect(chapterOfScreen(screen.split('/')), screen).toBeNull()
  })

  it('leads to sections that are there', () => {
    for (const address of Object.values(SCREENS)) {
      const [chapter, section] = address.replace('/admin/guide/', '').split('#')
      if (!isChapter(chapter)) throw new Error(`${chapter} is no chapter`)
      if (section !== undefined) expect(OUTLINE[chapter]).toContain(section)
    }
  })
})
