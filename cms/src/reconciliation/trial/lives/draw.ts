/** What chance decides, the same again for the same seed. */
export type Draw = {
  /** True with this probability, from 0 to 1. */
  chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  whole: (least: number, most: number) => number
  /** One of them; the weight beside each says how often. */
  pick: <Thing>(things: readonly (readonly [thing: Thing, weight: number])[]) => Thing
}

export function drawFrom(seed: number): Draw {
  const next = makeGenerator(seed)
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return { chance: (probability) => next() < probability, whole, pick }

  function pick<Thing>(things: readonly (readonly [Thing, number])[]): Thing {
    let left = next() * things.reduce((total, [, weight]) => total + weight, 0)
    for (const [thing, weight] of things) {
      left -= weight
      if (left < 0) return thing
    }
    throw new Error('nothing to draw from')
  }
}

/** Mulberry32: small, and good enough to play lives with. Numbers from 0 up to, not including, 1. */
function makeGenerator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
