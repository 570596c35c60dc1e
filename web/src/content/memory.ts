import type { Tags } from './tags.ts'

/** A thing that was read, and what it was read from. */
export type Read<Thing> = { thing: Thing; tags: Tags }

export type Memory = {
  /**
   * Makes each named thing once, however many ask for it; what failed is forgotten, so that the next one tries again.
   * `make` gets what the memory before this one held under that name.
   */
  remember: <Thing>(
    name: string,
    make: (former: Read<Thing> | undefined) => Promise<Read<Thing>>,
  ) => Promise<Read<Thing>>
  /** Another, empty one, which may take over what this one holds. */
  next: () => Memory
}

type Shelf = Map<string, Promise<Read<unknown>>>

export function createMemory(former: Shelf = new Map()): Memory {
  const shelf: Shelf = new Map()

  async function take<Thing>(name: string): Promise<Read<Thing> | undefined> {
    const taken = former.get(name)
    // Of what was taken over, the former one is held no longer.
    former.delete(name)
    return taken?.catch(() => undefined) as Promise<Read<Thing> | undefined>
  }

  return {
    remember: <Thing>(name: string, make: (former: Read<Thing> | undefined) => Promise<Read<Thing>>) => {
      const known = shelf.get(name)
      if (known) return known as Promise<Read<Thing>>
      const making = take<Thing>(name).then(make)
      shelf.set(name, making)
      making.catch(() => shelf.delete(name))
      return making
    },
    next: () => createMemory(new Map(shelf)),
  }
}
