import type AxeBuilder from '@axe-core/playwright'

/**
 * What axe leaves to a person ("incomplete"), by kind: its rule, and why it could not tell. Each was looked at once, and is
 * no fault for the reason that stands here. A kind that does not stand here fails the journey until somebody has looked.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'color-contrast (nonBmp)':
    'The arrow that leads back from a note is one sign alone, which axe takes for a picture. It has the colour of every ' +
    'link, whose contrast is reckoned in every state (`read-look.ts`).',
}

type Incomplete = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete']

/** Of what axe could not decide, the kinds that nobody has decided, each with the elements it was about. */
export function findUnknownDoubts(incomplete: Incomplete): string[] {
  const kinds = new Map<string, string[]>()
  for (const { id, nodes } of incomplete)
    for (const node of nodes) {
      const kind = `${id} (${reasonOf(node)})`
      if (KNOWN[kind] === undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), node.target.join(' ')])
    }
  return [...kinds].map(([kind, places]) => `doubt about ${kind}: ${places.join(', ')}`)
}

/** The first check that could not tell says why, in a word of its own where it has several. */
function reasonOf({ any, all, none }: Incomplete[number]['nodes'][number]): string {
  const [check] = [...any, ...all, ...none]
  const { messageKey } = (check?.data ?? {}) as { messageKey?: string }
  return messageKey ?? check?.id ?? 'unknown'
}
