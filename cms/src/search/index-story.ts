import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'
import { describeText, type PublicText } from './describe-text.ts'
import { STEMMER } from './languages.ts'
import { keyOf } from './words.ts'

/** Moved on when words are read differently: every text is then described anew (`follow-public-texts.ts`). */
export const MADE_BY = 1

/**
 * Makes the index say of this story what readers see of it now, in each of its languages, in the transaction that changed
 * it; nothing where they see nothing. `erased`: ids that nobody may read whatever the database says.
 */
export async function indexStory(books: Books, story: string, erased: readonly string[]): Promise<void> {
  const texts = await readChangedTexts(books, story, erased)
  for (const { locale, madeOf, text } of texts) await writeText(books, { story, locale, madeOf, text })
  await books.query(
    `DELETE FROM search_texts WHERE story = $1 AND language NOT IN
       (SELECT language FROM shown_texts($2::uuid[]) WHERE story = $1)`,
    [story, erased],
  )
}

type ChangedText = { locale: Locale; madeOf: string; text: PublicText }

/** Without those that say what the index already knows. */
async function readChangedTexts(books: Books, story: string, erased: readonly string[]): Promise<ChangedText[]> {
  const { rows } = await books.query<PublicText & { locale: string; madeOf: string }>(
    `SELECT shown.language AS locale, print_of_text(shown.story, shown.language) AS "madeOf",
       text.title, text.standfirst, text.pseudonym, text.pull_quote AS "pullQuote", text.body, story.region::text,
       ARRAY(SELECT theme.value::text FROM stories_themes theme WHERE theme.parent_id = story.id) AS themes
     FROM shown_texts($2::uuid[]) shown JOIN stories story ON story.id = shown.story
       JOIN stories_locales text ON text._parent_id = shown.story AND text._locale::text = shown.language
     WHERE shown.story = $1 AND NOT EXISTS (
       SELECT FROM search_texts kept WHERE kept.story = shown.story AND kept.language = shown.language
         AND kept.made_by = $3 AND kept.made_of = print_of_text(shown.story, shown.language)
     ) ORDER BY shown.language`,
    [story, erased, MADE_BY],
  )
  return rows.flatMap(({ locale, madeOf, ...text }) => (isLocale(locale) ? [{ locale, madeOf, text }] : []))
}

async function writeText(
  books: Books,
  { story, locale, madeOf, text }: ChangedText & { story: string },
): Promise<void> {
  const { folded, bare, vocabulary } = describeText(text, locale)
  await books.query(
    `INSERT INTO search_texts (story, language, made_by, made_of, exact, stemmed, words)
     SELECT $1, $2, $3, $4, ${weighted(`'simple'`, 6)}, ${weighted('$5', 6)} || ${weighted('$5', 9)}, $12::text[]
     ON CONFLICT (story, language) DO UPDATE SET made_by = excluded.made_by, made_of = excluded.made_of,
       exact = excluded.exact, stemmed = excluded.stemmed, words = excluded.words`,
    [
      ...[story, locale, MADE_BY, madeOf, STEMMER[locale], folded.a, folded.b, folded.c],
      ...[bare.a, bare.b, bare.c, vocabulary],
    ],
  )
  // In order, so that two that write the same words wait for each other and never both.
  await books.query(
    `INSERT INTO search_words (language, word, key) SELECT $1, word, key FROM unnest($2::text[], $3::text[]) AS one (word, key)
     ORDER BY word ON CONFLICT DO NOTHING`,
    [locale, vocabulary, vocabulary.map((word) => keyOf(word, locale))],
  )
}

/** As SQL: title, what is said of the story, and the story, in the three parameters from `$first` on. */
function weighted(configuration: string, first: number): string {
  return ['A', 'B', 'C']
    .map((weight, at) => `setweight(to_tsvector(${configuration}::regconfig, $${first + at}), '${weight}')`)
    .join(' || ')
}
