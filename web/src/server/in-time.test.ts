import { expect, test } from 'vitest'
import { CmsUnavailable } from '../content/ask-cms.ts'
import { inTime } from './in-time.ts'

test('an answer that comes in time is given, and a fault of its own stays what it is', async () => {
  expect(await inTime(Promise.resolve('a page'), 5000)).toBe('a page')
  await expect(inTime(Promise.reject(new TypeError('ours')), 5000)).rejects.toThrow(TypeError)
})

test('nobody waits for one that does not come; what becomes of it later troubles nobody', async () => {
  const late = new Promise<string>((_resolve, reject) => setTimeout(() => reject(new Error('much later')), 100))
  await expect(inTime(late, 20)).rejects.toThrow(CmsUnavailable)
  await expect(late).rejects.toThrow('much later')
})
