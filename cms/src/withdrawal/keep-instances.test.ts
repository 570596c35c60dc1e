import { expect, it } from 'vitest'
import type { Books } from '../donations/books.ts'
import { createInstanceBook, readInstance } from './keep-instances.ts'

const id = '11111111-1111-4111-8111-111111111111'
const address = (change: Record<string, string> = {}) =>
  `http://cms/api/revision?${new URLSearchParams({ instance: id, name: 'one', revision: '3', withdrawals: '2', ...change })}`

it('what a site says of itself is taken only when all of it can be understood', () => {
  expect(readInstance(address())).toEqual({ id, name: 'one', revision: 3, withdrawals: 2, isLeaving: false })
  expect(readInstance(address({ leaving: 'yes' }))?.isLeaving).toBe(true)
  const wrong: Record<string, string>[] = [
    { instance: 'x' },
    { revision: '-1' },
    { withdrawals: '1e99' },
    { name: 'x'.repeat(81) },
  ]
  for (const change of wrong) expect(readInstance(address(change))).toBeNull()
  expect(readInstance('http://cms/api/revision')).toBeNull()
})

it('of a site that asks each second and has nothing new to say, one line is written in ten seconds', async () => {
  let seconds = 0
  const statements: string[] = []
  const books = { query: (text: string) => Promise.resolve(statements.push(text)) } as unknown as Books
  const write = createInstanceBook(() => seconds * 1000)
  const instance = { id, name: 'one', revision: 3, withdrawals: 2, isLeaving: false }
  const written = () => statements.filter((text) => text.startsWith('INSERT')).length
  for (; seconds < 10; seconds += 1) await write(books, instance)
  expect(written()).toBe(1)
  await write(books, instance)
  expect(written()).toBe(2)
  await write(books, { ...instance, withdrawals: 3 })
  expect(written()).toBe(3)
})
