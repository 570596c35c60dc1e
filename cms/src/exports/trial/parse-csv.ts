/** A CSV by RFC 4180, read strictly, as a spreadsheet reads it: rows of fields. Throws for what the RFC does not allow. */
export function parseCsv(text: string, separator: string): string[][] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const rows: string[][] = [[]]
  for (let at = 0; at < text.length;) {
    const { value, next } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator)
    rows.at(-1)?.push(value)
    if (text[next] === separator) {
      at = next + 1
      // A separator before the end of the line is followed by an empty field.
      if (text.startsWith('\r\n', at)) continue
    } else if (text.startsWith('\r\n', next)) {
      at = next + 2
      if (at < text.length) rows.push([])
    } else throw new Error('a field goes on after its quotes')
  }
  return rows
}

type Field = { value: string; next: number }

function quoted(text: string, start: number): Field {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return { value: text.slice(start + 1, at).replaceAll('""', '"'), next: at + 1 }
    at += 1
  }
  throw new Error('a quoted field does not end')
}

function plain(text: string, start: number, separator: string): Field {
  let next = start
  while (next < text.length && text[next] !== separator && !text.startsWith('\r\n', next)) next += 1
  const value = text.slice(start, next)
  if (/["\r\n]/.test(value)) throw new Error('a plain field holds what must be quoted')
  return { value, next }
}
