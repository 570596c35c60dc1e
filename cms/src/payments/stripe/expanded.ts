/** The object that Stripe gave in place of its id; null where it gave the id alone, or nothing. */
export function expanded<Thing extends { id: string }>(thing: string | Thing | null | undefined): Thing | null {
  return thing === null || thing === undefined || typeof thing === 'string' ? null : thing
}

/** The id, whichever of both Stripe gave. */
export function idOf(thing: string | { id: string } | null | undefined): string | null {
  return typeof thing === 'string' ? thing : (thing?.id ?? null)
}
