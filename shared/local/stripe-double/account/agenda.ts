/** Something that will happen by itself when the account's clock gets there. */
export type Due = {
  /** Seconds since 1970 (UTC). */
  at: number
  /** The object it is about. */
  id: string
  /** Does it and says what happened, in one word; null when it has become pointless. */
  act: () => string | null
}

type Entry = Due & { order: number }

/** What is still to come, the earliest first; of the same second, the one that was noted first. A binary heap. */
export class Agenda {
  #heap: Entry[] = []
  #count = 0

  add(due: Due): void {
    this.#count += 1
    this.#heap.push({ ...due, order: this.#count })
    this.#rise(this.#heap.length - 1)
  }

  /** Takes the earliest off, if its time has come. */
  takeDue(time: number): Due | undefined {
    const first = this.#heap[0]
    if (first === undefined || first.at > time) return undefined
    const last = this.#heap.pop()
    if (last !== undefined && last !== first) {
      this.#heap[0] = last
      this.#sink(0)
    }
    return first
  }

  #rise(start: number): void {
    let place = start
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.#isBefore(place, parent)) return
      this.#swap(place, parent)
      place = parent
    }
  }

  #sink(start: number): void {
    let place = start
    for (;;) {
      let first = place
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < this.#heap.length && this.#isBefore(child, first)) first = child
      if (first === place) return
      this.#swap(place, first)
      place = first
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a], this.#heap[b]]
    if (one === undefined || other === undefined) return false
    return one.at < other.at || (one.at === other.at && one.order < other.order)
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]]
    if (one === undefined || other === undefined) return
    this.#heap[a] = other
    this.#heap[b] = one
  }
}
