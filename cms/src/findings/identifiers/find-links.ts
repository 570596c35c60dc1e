import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'

const DOT = '(?:\\.|\\s?[\\[({]\\s?(?:\\.|dot|point|punkt|точка|крапка)\\s?[\\])}]\\s?)'
const DOT_IN_WORDS = '\\s(?:dot|point|punkt|точка|крапка)\\s'
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
const PATH = '[^\\s<>"\'«»]*[^\\s<>"\'«».,;:!?)\\]]'

/** Endings that are no words: a full stop without a space behind it makes no address of them. */
const ENDING =
  '(?:com|org|net|info|biz|ru|рф|su|ua|укр|kz|қаз|бел|срб|fr|pl|rs|fi|cz|sk|lt|lv|ee|eu|io|tv|cc|gg|ly|online|site|app|dev|chat|media|news|blog|space|xyz|club|onion|example|live|gov|edu|uk|ch|nl|il|md|kg|uz|az)'

/** Those that are words of our languages count with a path behind them only. */
const ENDING_OR_WORD = '[\\p{L}]{2,12}'

const NOT_WITHIN = '(?<![\\p{L}\\p{N}_.@-])'

const rule = (certainty: IdentifierRule['certainty'], pattern: string) =>
  byPattern({ class: 'link', certainty, pattern })

export const links: IdentifierRule[] = [
  rule('named', `${NOT_WITHIN}(?:h(?:tt|xx)ps?|ftps?|tg|tor|viber|geo|magnet)\\s?:\\s?//?${PATH}`),
  rule('named', `${NOT_WITHIN}www${DOT}${PATH}`),
  rule(
    'named',
    `${NOT_WITHIN}${LABEL}(?:${DOT}${LABEL}){0,4}${DOT}${ENDING}(?![\\p{L}\\p{N}-]|\\.\\p{L})(?:[/?#:]${PATH}|/)?`,
  ),
  rule(
    'named',
    `${NOT_WITHIN}${LABEL}(?:${DOT}${LABEL}){0,4}${DOT}${ENDING_OR_WORD}\\s?/\\s?[\\p{L}\\p{N}_@+](?:${PATH})?`,
  ),
  rule(
    'named',
    `${NOT_WITHIN}${LABEL}(?:${DOT_IN_WORDS}|${DOT})${ENDING_OR_WORD}\\s?(?:/|слэш|слеш|slash|schragstrich|barre)\\s?[\\p{L}\\p{N}_]${PATH}`,
  ),
  rule(
    'named',
    `${NOT_WITHIN}(?:vk|t|ok|fb|facebook|instagram|youtube|youtu|telegram|tiktok|twitter|x)\\s?\\.\\s?\\p{L}{2,3}\\s?/\\s?${PATH}`,
  ),
  rule('possible', `${NOT_WITHIN}${LABEL}${DOT_IN_WORDS}(?:com|org|net|ru|ua|me|ком|ру|орг|нет)(?![\\p{L}\\p{N}])`),
]
