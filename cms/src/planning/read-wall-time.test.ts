import { expect, test } from 'vitest'
import { readWallTime } from './read-wall-time.ts'

test.each(['2026-11-30T18:00', '2028-02-29T00:00', '2026-12-31T23:59'])('%s is a time', (text) => {
  expect(readWallTime(text)).toBe(text)
})

test.each([
  ...['', ' ', '2026-11-30', '2026-11-30 18:00', '2026-11-30T18:00Z', '2026-11-30T18:00:00', '2026-11-30T18:00+02:00'],
  ...['2026-02-30T10:00', '2027-02-29T10:00', '2026-13-01T10:00', '2026-11-30T24:00', '2026-11-30T10:60'],
  ...['26-11-30T10:00', '٢٠٢٦-11-30T10:00', "2026-11-30T10:00'; drop table stories; --"],
])('“%s” is none', (text) => {
  expect(readWallTime(text)).toBeNull()
})
