import { expect, test } from 'vitest'
import { formatDate } from './payload-shared.ts'

test('a moment on a page of versions is written as every language writes it, by the clock of Paris', () => {
  const date = '2026-11-22T23:30:00.000Z'
  const write = (language: string) => formatDate({ date, i18n: { language } as never, pattern: 'd MMM yyyy, HH:mm' })
  expect(['fr', 'en', 'de'].map(write)).toEqual(['23 nov. 2026, 00:30', '23 Nov 2026, 00:30', '23.11.2026, 00:30'])
})
