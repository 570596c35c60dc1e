import type { Character } from './character.ts'

/**
 * The text in NFKC, without what cannot be seen and without marks laid over letters, digits of every script as ASCII.
 * Marks are read together with their letter, so that `и` + breve stays the letter `й` that Cyrillic needs.
 */
export const readCharacters = (original: string): Character[] => {
  const characters: Character[] = []
  let at = 0
  while (at < original.length) {
    const code = original.charCodeAt(at)
    // Nearly everything in a text is a letter or a space before another, and needs none of what follows.
    if (isOrdinary(code) && (at + 1 >= original.length || isOrdinary(original.charCodeAt(at + 1)))) {
      characters.push({ unit: original.charAt(at), start: at, end: at + 1 })
      at += 1
      continue
    }
    const end = findClusterEnd(original, at)
    for (const unit of spell(original.slice(at, end)).split('')) characters.push({ unit, start: at, end })
    at = end
  }
  return characters
}

/** Printable ASCII, a new line, and the Cyrillic letters of our languages but for those with a mark of their own. */
const isOrdinary = (code: number) =>
  (code >= 0x20 && code < 0x7f && code !== 0x60) || code === 0x0a || (code >= 0x410 && code <= 0x45f)

const INVISIBLE = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf}|(?![\t\n])\p{Cc}|\p{Cs})$/u
const MARK = /^\p{M}$/u

const findClusterEnd = (original: string, start: number) => {
  let end = start + widthAt(original, start)
  while (end < original.length) {
    const next = String.fromCodePoint(original.codePointAt(end) ?? 0)
    if (isOrdinary(next.charCodeAt(0)) || !(MARK.test(next) || INVISIBLE.test(next))) break
    end += next.length
  }
  return end
}

const widthAt = (original: string, at: number) => ((original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

const known = new Map<string, string>()

const spell = (cluster: string) => {
  const spelt = known.get(cluster)
  if (spelt !== undefined) return spelt
  const fresh = spellCluster(cluster)
  // Hostile text brings ever new clusters: the table must not grow with it.
  if (cluster.length < 4 && known.size < 5000) known.set(cluster, fresh)
  return fresh
}

const spellCluster = (cluster: string) => {
  const seen = [...cluster].filter((point) => !INVISIBLE.test(point))
  const plain = seen.map((point) => SPECIAL.get(point) ?? lettersInBoxes(point) ?? point).join('')
  const composed = KEPT.has(plain) ? plain : plain.normalize('NFKC')
  return [...composed]
    .filter((point) => !MARK.test(point) && !INVISIBLE.test(point))
    .map((point) => digitOf(point) ?? SPECIAL.get(point) ?? (/\p{Zs}/u.test(point) ? ' ' : point))
    .join('')
}

/** NFKC would make two letters of it. */
const KEPT = new Set(['№'])

const tableOf = (pairs: Record<string, string>) =>
  new Map(Object.entries(pairs).flatMap(([to, from]) => [...from].map((character) => [character, to] as const)))

const SPECIAL = tableOf({
  "'": '’‘ʼʹ`´ʻ＇',
  '"': '“”„«»‟',
  '-': '‐‑‒–−﹣－',
  ' ': '\u2028\u2029\u2800',
  '.': '·•∙․。',
  '1': '⑴⒈❶➀➊',
  '2': '⑵⒉❷➁➋',
  '3': '⑶⒊❸➂➌',
  '4': '⑷⒋❹➃➍',
  '5': '⑸⒌❺➄➎',
  '6': '⑹⒍❻➅➏',
  '7': '⑺⒎❼➆➐',
  '8': '⑻⒏❽➇➑',
  '9': '⑼⒐❾➈➒',
  '0': '⓿🄌🄋',
})

/** Letters as emoji: regional indicators, and letters in filled circles and squares, which NFKC leaves alone. */
const lettersInBoxes = (point: string) => {
  const code = point.codePointAt(0) ?? 0
  const first = [0x1f1e6, 0x1f150, 0x1f170].find((start) => code >= start && code < start + 26)
  return first === undefined ? undefined : String.fromCharCode(0x41 + code - first)
}

const DIGIT = /^\p{Nd}$/u

/** Digits stand in runs of ten, zero first; only the mathematical ones stand five runs in a row. */
const digitOf = (point: string) => {
  if (!DIGIT.test(point)) return undefined
  const code = point.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 50 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}
