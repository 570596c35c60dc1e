/** What the stack asks of the process that keeps PostgreSQL. */
export type DatabaseOrder = {
  /** Absolute path of PostgreSQL's data. */
  folder: string
  port: number
  password: string
  /** Gone with the run that made it: nobody waits until the disk has it. It survives a crash of PostgreSQL all the same. */
  isThrowaway: boolean
}

/** Down, and up again on the same port after so many milliseconds. */
export type RestartOrder = {
  restartAfter: number
  /** As after a power cut (`pg_ctl stop -m immediate`): nothing is finished, and it recovers from its log. */
  isImmediate: boolean
}

export type DatabaseReport = { state: 'ready'; isNew: boolean } | { state: 'failed'; reason: string }
