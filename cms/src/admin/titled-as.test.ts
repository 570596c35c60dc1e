import { expect, it } from 'vitest'
import { titledAs } from './titled-as.ts'

it.each([
  [
    ['collections', 'stories', 'x', 'versions'],
    ['collections', 'stories', 'x'],
  ],
  [
    ['collections', 'stories', 'x', 'versions', 'y'],
    ['collections', 'stories', 'x'],
  ],
  [
    ['collections', 'stories', 'x'],
    ['collections', 'stories', 'x'],
  ],
  [
    ['collections', 'stories'],
    ['collections', 'stories'],
  ],
  [
    ['globals', 'settings', 'versions'],
    ['globals', 'settings', 'versions'],
  ],
  [[], []],
])('the page %j is titled as %j', (segments, titled) => {
  expect(titledAs(segments)).toEqual(titled)
})
