/** What a reader may type, in characters: longer than any question, short enough to cost nothing. */
export const LONGEST_QUERY = 200
export const RESULTS_A_PAGE = 20
/** The last page that is asked for: nobody reads beyond a thousand stories. */
export const LAST_PAGE = 50

/** A piece of a sentence as it stands in the story: text, never markup. `isHit`: a word that was looked for. */
export type ExcerptPart = { text: string; isHit: boolean }

export type SearchHit = {
  /** Of the story. */
  id: string
  title: ExcerptPart[]
  /** The sentence with the words; of the standfirst where they stand nowhere in the text. */
  excerpt: ExcerptPart[]
}

export type SearchAnswer =
  | {
      outcome: 'found'
      total: number
      /** From 1; the last one where more was asked for than there is. */
      page: number
      hits: SearchHit[]
      /** What was looked for instead, because what was typed stands nowhere. */
      corrected: string | null
    }
  /** `alone`: words of the question that do stand somewhere, each by itself. */
  | { outcome: 'nothing_found'; alone: { word: string; total: number }[] }
  /** Only words that stand in nearly every text ("the", "of"). */
  | { outcome: 'only_common_words' }
  /** Only signs, or only words that must not occur. */
  | { outcome: 'no_words' }
  | { outcome: 'too_long' }
