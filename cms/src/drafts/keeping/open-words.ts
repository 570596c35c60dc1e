/** Fields beside the form of a text (a caption, a note), in which words stand that the text has not got yet. */
export type OpenWords = {
  isOwed: () => boolean
  /** Gives them to the text; resolves when they are there. */
  handOver: () => Promise<void>
}

const open = new Set<OpenWords>()

/** Says that such a field is open, until the function that comes back is called. */
export function noteOpenWords(words: OpenWords): () => void {
  open.add(words)
  return () => void open.delete(words)
}

export function areWordsOpen(): boolean {
  return [...open].some((words) => words.isOwed())
}

/** Before a text is saved or left: everything typed beside its form comes into it. */
export async function gatherOpenWords(): Promise<void> {
  for (const words of open) if (words.isOwed()) await words.handOver()
}
