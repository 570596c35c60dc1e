import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../media/trial/open-newsroom.ts'
import { permissions, type ProtectedSlug, type Row } from './permissions.ts'
import { ROLES, type Role } from './roles.ts'

// The control of the access table (`access-table.int.test.ts`): behind the door of REST, which is not asked here.

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.payload.destroy())

const COLLECTIONS = (Object.keys(permissions) as ProtectedSlug[]).filter((slug) => slug !== 'settings')
const ASKED = {
  read: (slug: string) => ['GET', `/api/${slug}?limit=1&depth=0&locale=fr`],
  update: (slug: string) => ['PATCH', `/api/${slug}/${randomUUID()}?draft=true&locale=fr`, {}],
  delete: (slug: string) => ['DELETE', `/api/${slug}/${randomUUID()}`],
} as const satisfies Record<string, (slug: string) => readonly [method: string, path: string, body?: object]>

type Cell = { slug: ProtectedSlug; who: Role; operation: keyof typeof ASKED }

/** What the table grants this role nothing of. */
const refusedCells = COLLECTIONS.flatMap((slug) =>
  (Object.keys(ASKED) as Cell['operation'][]).flatMap((operation) =>
    ROLES.filter((who) => (permissions[slug] as Row)[operation]?.[who] === undefined).map((who) => ({
      ...{ slug, who, operation },
    })),
  ),
)

const nameOf = ({ slug, who, operation }: Cell): string => `${operation} ${slug} as ${who}`

async function findRefused(cells: readonly Cell[]): Promise<string[]> {
  const refused: string[] = []
  for (const cell of cells) {
    const [method, path, body] = ASKED[cell.operation](cell.slug)
    const { status } = await newsroom.ask(cell.who, method, path, body)
    if (status === 403) refused.push(nameOf(cell))
  }
  return refused
}

describe('what the table grants to nobody of a role', () => {
  it('is refused, cell by cell', async () => {
    expect(refusedCells.length).toBeGreaterThan(100)
    expect(await findRefused(refusedCells)).toEqual(refusedCells.map(nameOf))
  })

  it('is refused by the table alone: without its rules, each cell is let through', async () => {
    const held = COLLECTIONS.map((slug) => {
      const { config } = newsroom.payload.collections[slug]
      return { config, access: config.access }
    })
    const anybody = () => true
    try {
      for (const { config, access } of held)
        config.access = { ...access, read: anybody, update: anybody, delete: anybody }
      expect(await findRefused(refusedCells)).toEqual([])
    } finally {
      for (const { config, access } of held) config.access = access
    }
    // As it was, for whoever comes next.
    expect(await findRefused(refusedCells.slice(0, 8))).toEqual(refusedCells.slice(0, 8).map(nameOf))
  })
})
