import type { Say } from './check.ts'

/** Takes text as it comes, in pieces of any length, and passes it on by whole lines; `end` passes on what is left. */
export function sayLineByLine(sayLine: (line: string) => void): { say: Say; end: () => void } {
  let unfinished = ''
  return {
    say: (text) => {
      const lines = (unfinished + text).split('\n')
      unfinished = lines.pop() ?? ''
      for (const line of lines) sayLine(line)
    },
    end: () => {
      if (unfinished !== '') sayLine(unfinished)
      unfinished = ''
    },
  }
}
