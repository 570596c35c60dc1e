import type { BooksPool } from '../../donations/books.ts'
import { codeOf } from '../error-code.ts'
import { keepNotices, type Kept } from './keep-notices.ts'
import type { Notice } from './read-notice.ts'

/** Events in one transaction; and how many may wait for theirs before Stripe is asked to come again. */
const MOST_AT_ONCE = 100
const MOST_WAITING = 2000

/**
 * Stores an event, once however often it comes, and asks the worker to work through it. When this resolves, both stand
 * in the database; when it rejects, Stripe must send the event again.
 *
 * One transaction is under way at a time. What arrives meanwhile shares the next one, so an event waits for no other
 * while it is quiet, and a crowd of them costs few commits.
 */
export function keepNotice(books: BooksPool, notice: Notice): Promise<Kept> {
  const counter = counters.get(books) ?? { waiting: [], isOpen: false }
  counters.set(books, counter)
  if (counter.waiting.length >= MOST_WAITING) return Promise.reject(new Error('too many events wait to be stored'))
  return new Promise((resolve, reject) => {
    counter.waiting.push({ notice, resolve, reject })
    if (!counter.isOpen) void serve(counter, books)
  })
}

type Waiting = { notice: Notice; resolve: (kept: Kept) => void; reject: (error: unknown) => void }
type Counter = { waiting: Waiting[]; isOpen: boolean }

const counters = new WeakMap<BooksPool, Counter>()

async function serve(counter: Counter, books: BooksPool): Promise<void> {
  counter.isOpen = true
  while (counter.waiting.length > 0) await keepTogether(books, counter.waiting.splice(0, MOST_AT_ONCE))
  counter.isOpen = false
}

async function keepTogether(books: BooksPool, group: readonly Waiting[]): Promise<void> {
  try {
    const kept = await keepNotices(
      books,
      group.map(({ notice }) => notice),
    )
    for (const [at, { resolve }] of group.entries()) resolve(kept[at] ?? 'known')
  } catch (error) {
    if (group.length > 1 && isAboutOneRow(error)) for (const one of group) await keepTogether(books, [one])
    else for (const { reject } of group) reject(error)
  }
}

/**
 * Whether the database found fault with what one row holds (classes 22 and 23: data, constraints): its neighbours are
 * then stored without it. Any other failure concerns all of them.
 */
function isAboutOneRow(error: unknown): boolean {
  return /^2[23]/.test(codeOf(error))
}
