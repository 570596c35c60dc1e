/**
 * What a spreadsheet would take for the start of a formula when it opens a CSV: = + - @, their full-width and small
 * forms, the minus sign, and tab and line ends, after which some read on; also behind spaces and signs that do not show.
 */
const STARTS_FORMULA =
  /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]/u
const STARTS_WITH_CONTROL = /^[\t\r\n\v\f\0]/

/** `text` with an apostrophe before it where a spreadsheet would calculate it; all spreadsheets take that for text. */
export function neutraliseFormula(text: string): string {
  return STARTS_FORMULA.test(text) || STARTS_WITH_CONTROL.test(text) ? `'${text}` : text
}
