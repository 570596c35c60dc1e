import type { Locale } from '@campaign/shared/locales/locales.ts'
import { expect, test } from 'vitest'
import { swapLayout } from './swap-layout.ts'

test.each<[Locale, string, string | null]>([
  ['ru', 'ghbdtn', 'привет'],
  ['ru', 'GJDTCNRF', 'повестка'],
  ['ru', 'k.,jdm', 'любовь'],
  ['ru', 'привет', null],
  ['ru', '2022', null],
  ['uk', ',s;tyws', 'біженці'],
  ['uk', "]'f", 'їєа'],
  ['en', 'вуыукеук', 'deserter'],
  ['en', 'deserter', null],
  ['fr', 'мфдшыу', 'valise'],
  ['fr', 'мфдшыу rouge', null],
])('in %s, %s was meant for %s', (locale, typed, meant) => {
  expect(swapLayout(typed, locale)).toBe(meant)
})
