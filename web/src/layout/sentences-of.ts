/** The sentences of a title. After the end of one, before a capital; not after an initial ("A. Ivanova"). */
export function sentencesOf(title: string): string[] {
  return title.split(/(?<=\p{L}\p{L}[.!?…]|[\u202F\u00A0][!?]) (?=[«„“"]?\p{Lu})/u)
}
