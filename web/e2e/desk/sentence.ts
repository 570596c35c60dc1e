/** `text` however its spaces are made: no-break spaces stand in amounts and before some marks. "^" ties it to the start. */
export function sentence(text: string): RegExp {
  return new RegExp(text.replaceAll(' ', '[ \\u00a0\\u202f]').replaceAll('.', '\\.'))
}
