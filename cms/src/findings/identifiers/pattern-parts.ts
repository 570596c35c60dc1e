/** JavaScript's \b knows neither Cyrillic nor accents, hence these two. */
export const BEFORE = '(?<![\\p{L}\\p{N}])'
export const AFTER = '(?![\\p{L}\\p{N}])'

/** Between the words of a phrase; addresses of pages write it with hyphens. */
export const GAP = '[\\s_\\-]{1,3}'

/** "Number", as five languages shorten it; plain form. */
export const NUMBER_SIGN =
  '(?:№|#|n[o°]\\.?|nr\\.?|num\\.?|numer[oa]|numbers?|nummer|номер\\p{L}{0,3}|под номером|за номером|с номером)'

/** Up to so many characters of one thought, without a figure: what stands between a name for a thing and its number. */
export const without = (figures: number) => `[^\\p{N}\\n]{0,${figures}}?`

/** What may stand directly between a name for a thing and its number. */
export const COLON = `[\\s:=,;.()"'«»\\[\\]№#_—-]{0,6}(?:${NUMBER_SIGN})?[\\s:"'(—-]{0,4}`

export const digitsOf = (text: string) => text.replace(/\D/g, '')

export const count = (text: string) => digitsOf(text).length

/** What makes a number an amount, a measure or an hour; looked for directly behind it. */
export const COUNTED =
  '(?=[\\s-]{0,2}(?:тыс|руб|₽|€|\\$|евро|євро|долл|дол|тенге|грив|злот|лари|драм|проц|відс|%|км|кіл|кил|метр|м²|m2|км2|мин|хвил|час|годин|секунд|градус|лет|рок|год|дн|месяц|місяц|недел|тижн|человек|чолов|осіб|людей|шт|страниц|стор|грамм|литр|eur|usd|rub|roub|tenge|dollar|pound|hour|minute|second|day|week|month|year|people|men|women|metre|meter|kilom|mile|degree|percent|per cent|page|euro|heure|jour|semaine|mois|ans?(?![\\p{L}])|homme|personne|mètre|degre|pour ?cent|fois|uhr|stund|tag|woche|monat|jahr|mensch|mann|leute|grad|prozent|kilo|mal(?![\\p{L}])|times|раз|мм|см|mm|cm|kg|км|x))'

/** For matching the cased text: a pattern of small letters without accents, made to match capitals and accents too. */
export const anyCase = (pattern: string) =>
  pattern.replace(/\[[^\]]*\]|\\p\{[^}]*\}|\\.|\p{Ll}/gu, (piece) => {
    if (piece.startsWith('\\')) return piece
    if (!piece.startsWith('[')) return `[${withVariants(piece)}]`
    return `${piece.slice(0, -1)}${withVariants(piece.slice(1, -1).replace(/\\p\{[^}]*\}|\\.|[^\p{Ll}-]/gu, ''))}]`
  })

const withVariants = (letters: string) =>
  letters + letters.toUpperCase() + [...letters].map((letter) => ACCENTED[letter] ?? '').join('')

const ACCENTED: Record<string, string> = { a: 'àâä', e: 'éèêë', i: 'îï', o: 'ôö', u: 'ùûü', c: 'ç', е: 'ё' }
