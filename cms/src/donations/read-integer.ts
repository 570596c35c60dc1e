/**
 * An amount of minor units from a `numeric` column, which comes as text so that nothing is rounded on the way. Throws
 * RangeError for what is not an integer: then the row was not written by us.
 */
export function readInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a stored amount is not an integer of minor units')
  return value
}

/** Like `readInteger`; null where the column is empty. */
export function readOptionalInteger(text: string | null): number | null {
  return text === null ? null : readInteger(text)
}
