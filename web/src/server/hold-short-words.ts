/**
 * No line of Russian or Ukrainian ends in a word of one letter or two ("в", "не"): a reader stumbles over one that is cut
 * off from what it belongs to. It is held to the next by a no-break space, in what is read alone: not in an attribute,
 * where it may be what somebody typed, nor in code.
 *
 * `html`: as React wrote it, where no attribute holds a bare ">".
 */
export function holdShortWords(html: string): string {
  return html.replaceAll(PARTS, (part, unread?: string, heading?: string) => {
    if (unread !== undefined) return part
    return heading === undefined
      ? holdIn(part, LONGEST.text)
      : part.replaceAll(TEXT, (text) => holdIn(text, LONGEST.heading))
  })
}

const PARTS = /<(script|style|title|pre)\b[^>]*>[\s\S]*?<\/\1>|<(h[1-6]|legend)\b[^>]*>[\s\S]*?<\/\2>|>[^<]+/g
const TEXT = />[^<]+/g

/** Short words and the one after them. Particles belong to the word before. */
const RUN = /(?<![\p{L}\p{N}])(?:(?!(?:бы|би|ли|же|ль|ж|б) )\p{Script=Cyrillic}{1,2} )+[^\s<]+/giu

/** Letters that fit on a line of a narrow screen: what is longer would be broken within a word. */
const LONGEST = { text: 18, heading: 14 }

function holdIn(text: string, longest: number): string {
  return text.replaceAll(RUN, (run) => {
    if (run.length <= longest) return run.replaceAll(' ', '\u00A0')
    const last = run.slice(run.lastIndexOf(' ', run.lastIndexOf(' ') - 1) + 1)
    return last.length <= longest ? run.slice(0, -last.length) + last.replace(' ', '\u00A0') : run
  })
}
