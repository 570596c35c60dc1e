/** What the stack asks of the process that keeps PostgreSQL. */
export type DatabaseOrder = {
  /** Absolute path of PostgreSQL's data. */
  folder: string
  port: number
  password: string
}

export type DatabaseReport = { state: 'ready'; isNew: boolean } | { state: 'failed'; reason: string }
