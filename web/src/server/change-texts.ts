/**
 * Changes what of a page is read, and nothing else: no attribute, where something may be what somebody typed, no title,
 * no code, nothing of a field.
 *
 * `html`: as React wrote it, where no attribute holds a bare ">".
 */
export function changeTexts(html: string, change: (text: string) => string): string {
  return html.replaceAll(TEXTS, (text) => (text.startsWith('<') ? text : change(text)))
}

/** With the ">" before it. */
const TEXTS = /<(script|style|title|pre|option|textarea)\b[^>]*>[\s\S]*?<\/\1>|>[^<]+/g
