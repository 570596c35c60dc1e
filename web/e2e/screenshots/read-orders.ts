import { parseArgs } from 'node:util'

/** What to take pictures of. */
export type Orders = {
  /** Of the pictures of the README and the guide those alone; undefined: all of them. */
  only: string[] | undefined
  /** Folder for every kind of page of the site. */
  all: string | undefined
  /** Words that are in the name of a kind. */
  kinds: string
  /** Folder for every screen of the newsroom. */
  newsroom: string | undefined
}

export type OrdersRead =
  { outcome: 'ordered'; orders: Orders } | { outcome: 'help_wanted' } | { outcome: 'not_understood'; sentence: string }

export const USE = `npm run pictures -- [--only <names>] [--newsroom <folder>] [--all <folder> [--kinds <words>]]

Takes the pictures of the README and of the staff guide anew, into their places.

  --only <names>       of all these those alone, with commas; none of them: "--only none"
  --newsroom <folder>  also every screen of the newsroom, in two languages, light and dark, on a phone and on a desk
  --all <folder>       also every kind of page of the site, on a tablet too, with a sheet of each
  --kinds <words>      of these those alone whose name has these words
  --help               says this

JOURNEY_STACK names a running stack to use; without it one is started.
`

/** What the words of a command line ask for. */
export function readOrders(words: readonly string[]): OrdersRead {
  try {
    const { values } = parseArgs({ args: [...words], options: OPTIONS })
    if (values.help) return { outcome: 'help_wanted' }
    const { only, all, kinds, newsroom } = values
    if (kinds !== undefined && all === undefined)
      return { outcome: 'not_understood', sentence: '"--kinds" chooses among the pages of "--all <folder>".' }
    return { outcome: 'ordered', orders: { only: only?.split(','), all, kinds: kinds ?? '', newsroom } }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { outcome: 'not_understood', sentence: error.message }
  }
}

const OPTIONS = {
  all: { type: 'string' },
  kinds: { type: 'string' },
  newsroom: { type: 'string' },
  only: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
