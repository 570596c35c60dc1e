import { changeTexts } from './change-texts.ts'

/**
 * No line of Russian or Ukrainian ends in a word of one letter or two ("в", "не"): a reader stumbles over one that is cut
 * off from what it belongs to. It is held to the next by a no-break space. `html`: as React wrote it.
 */
export function holdShortWords(html: string): string {
  return changeTexts(html, (text) => text.replaceAll(RUN, hold))
}

/** Short words and the one after them. Particles belong to the word before. */
const RUN = /(?<![\p{L}\p{N}])(?:(?!(?:бы|би|ли|же|ль|ж|б) )\p{Script=Cyrillic}{1,2} )+[^\s<]+/giu

/** On a phone a longer one leaves too much of the line before it empty, and a headline would be broken within a word. */
const LONGEST = 14

function hold(run: string): string {
  if (run.length <= LONGEST) return run.replaceAll(' ', '\u00A0')
  const last = run.slice(run.lastIndexOf(' ', run.lastIndexOf(' ') - 1) + 1)
  return last.length <= LONGEST ? run.slice(0, -last.length) + last.replace(' ', '\u00A0') : run
}
