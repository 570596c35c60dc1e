/**
 * Something a person at the terminal can mend. The message is one or two sentences: what is wrong, and what to do.
 * It is shown alone, without a stack trace.
 */
export class PlainFailure extends Error {
  override name = 'PlainFailure'
}
