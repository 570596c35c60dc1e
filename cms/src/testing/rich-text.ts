/** A rich text of one paragraph, as the editor stores it. */
export function richText(text: string) {
  const leaf = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = { type: 'paragraph', children: [leaf], direction: 'ltr', format: '', indent: 0, version: 1 }
  return { root: { type: 'root', children: [paragraph], direction: 'ltr', format: '', indent: 0, version: 1 } }
}
