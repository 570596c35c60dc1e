import type { Payload } from 'payload'
import { asSystem } from '../people/as-system.ts'

export type StaffNames = ReadonlyMap<string, string>

/** The names shown of these accounts, by id; without `ids`, of all. An account that no longer exists has none. */
export async function namesOfStaff(
  payload: Payload,
  ids?: readonly (string | null | undefined)[],
): Promise<StaffNames> {
  const wanted = ids && [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (wanted?.length === 0) return new Map()
  const { docs } = await payload.find({
    ...asSystem('whoever reads the books may know which colleague acted, though not see their account'),
    collection: 'users',
    ...(wanted && { where: { id: { in: wanted } } }),
    select: { name: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
