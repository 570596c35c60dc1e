const NARROW = '\u202F'

/**
 * `text` with the spaces of French typography: narrow ones that do not break, before ; : ! ? » and after «. The chapters
 * are written with plain spaces there, which is what one can see while writing.
 */
export function typesetFrench(text: string): string {
  return text.replaceAll(/[ \u00A0\u202F]+(?=[;:!?»])/g, NARROW).replaceAll(/«[ \u00A0\u202F]+/g, `«${NARROW}`)
}
