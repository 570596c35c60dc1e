import { writeSkeletons } from './write-skeleton.ts'

/**
 * The stems under which a word is kept. Its first form is enough: nominative, singular or plural.
 */
export const stemsToKeep = (word: string): string[] => {
  const stems = new Set<string>()
  for (const skeleton of writeSkeletons(word)) {
    stems.add(skeleton)
    const stem = /[aeiou]$/.test(skeleton) && skeleton.length > 2 ? skeleton.slice(0, -1) : skeleton
    for (const variant of variantsOf(stem)) {
      // What is left of a short word fits too much: its forms are kept one by one instead.
      if (variant.length < SHORTEST_STEM) for (const ending of ENDINGS) stems.add(variant + ending)
      else stems.add(variant)
    }
  }
  return [...stems]
}

/** The stems a word in a text may have been made from, itself among them. */
export const stemsToTry = (word: string): string[] => {
  const isLatin = !/[\u0400-\u04ff]/u.test(word)
  const stems = new Set<string>()
  for (const skeleton of writeSkeletons(word)) {
    addWithoutEndings(skeleton, stems)
    // Genitive of German and English, plural of French and English.
    if (isLatin && skeleton.endsWith('s') && skeleton.length > SHORTEST_STEM)
      addWithoutEndings(skeleton.slice(0, -1), stems)
  }
  return [...stems]
}

const SHORTEST_STEM = 3

/** Endings of nouns, surnames and adjectives in Russian and Ukrainian, all cases, as the skeleton spells them. */
const ENDINGS = [
  ...['a', 'e', 'i', 'o', 'u', 'em', 'om', 'im', 'am', 'ah', 'ih', 'eu', 'ou'],
  ...['eho', 'oho', 'emu', 'omu', 'imi', 'ami', 'evi', 'ovi'],
]

const addWithoutEndings = (form: string, stems: Set<string>) => {
  stems.add(form)
  for (const ending of ENDINGS) {
    if (form.length - ending.length >= SHORTEST_STEM && form.endsWith(ending)) stems.add(form.slice(0, -ending.length))
  }
}

const variantsOf = (stem: string) => {
  const variants = [stem]
  // Сверчок, Сверчка; Лев, Льва.
  const fleeting = /^(.+[^aeiou])[eo]([kclnr])$/.exec(stem) ?? /^([^aeiou])e([vn])$/.exec(stem)
  if (fleeting) variants.push(`${fleeting[1]}${fleeting[2]}`)
  // Калуга, у Калузі; Ярмолинка, в Ярмолинці.
  const before = stem.slice(0, -1)
  if (stem.endsWith('h')) variants.push(`${before}si`)
  if (stem.endsWith('k')) variants.push(`${before}ci`)
  // Харків, Харькова.
  if (/[^aeiou]iv$/.test(stem)) variants.push(stem.replace(/iv$/, 'ov'), stem.replace(/iv$/, 'ev'))
  if (/[^aeiou][oe]v$/.test(stem)) variants.push(stem.replace(/[oe]v$/, 'iv'))
  return variants
}
