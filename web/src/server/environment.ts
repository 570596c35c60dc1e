import { readEnvironment, type Environment } from './read-environment.ts'

/**
 * The environment, read once when the process starts. This is the only place that looks at `process.env`.
 * A missing or malformed variable stops the process at once, naming it.
 */
export const environment: Environment = readOrStop()

function readOrStop(): Environment {
  const read = readEnvironment(process.env)
  if (read.outcome === 'complete') return read.environment

  process.stderr.write(`The site cannot start. ${read.faults.join('. ')}. See .env.example.\n`)
  process.exit(78)
}
