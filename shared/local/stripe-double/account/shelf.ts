type Kept = { id: string; created: number }

/**
 * All objects of one kind, in the order of their making, which is also that of their times: a page of a list is found
 * without looking at the rest, however many there are.
 */
export class Shelf<T extends Kept> {
  #objects: T[] = []
  #places = new Map<string, number>()

  add(object: T): T {
    this.#places.set(object.id, this.#objects.length)
    this.#objects.push(object)
    return object
  }

  get(id: string): T | undefined {
    const place = this.#places.get(id)
    return place === undefined ? undefined : this.#objects[place]
  }

  at(place: number): T | undefined {
    return this.#objects[place]
  }

  /** Where it stands, 0 for the oldest; undefined when it is not here. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id)
  }

  get size(): number {
    return this.#objects.length
  }

  /** The place of the first object made at this time or later (seconds since 1970). */
  firstSince(time: number): number {
    let low = 0
    let high = this.#objects.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#objects[middle]?.created ?? Infinity) < time) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Oldest first. */
  values(): readonly T[] {
    return this.#objects
  }
}
