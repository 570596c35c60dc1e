import { describeFileTrouble } from '../bootstrap/check-folder.mjs'
import { ROOT } from '../repository-root.ts'
import { PlainFailure } from './plain-failure.ts'

/** What to show a person when something could not be done: one sentence where they can mend it, else all there is. */
export function explainFailure(error: unknown): string {
  if (error instanceof PlainFailure) return error.message
  const sentence = describeFileTrouble(error, ROOT)
  if (sentence !== null) return sentence
  if (!(error instanceof Error)) return `It could not be started: ${String(error)}`
  if (/ENOSPC|no space left on device/i.test(error.message))
    return `The disk that holds ${ROOT} is full: free some space and run the same command again.`
  return `It could not be started. ${error.message}`
}
