import { describingEnvironment } from './describing-environment.ts'
import { readEnvironment, type Environment } from './read-environment.ts'

/**
 * The environment, read once when the process starts. This is the only place that looks at `process.env`.
 * A missing or malformed variable stops the process at once, naming it.
 */
export const environment: Environment = readOrStop()

function readOrStop(): Environment {
  // Building the admin and generating types only describe the CMS: they need its shape, no secret and no database.
  const isOnlyDescribing =
    process.env['NEXT_PHASE'] === 'phase-production-build' || process.env['CMS_ONLY_DESCRIBE'] === 'yes'
  const read = readEnvironment(isOnlyDescribing ? { ...describingEnvironment, ...withoutOurs() } : process.env)
  if (read.outcome === 'complete') return read.environment

  process.stderr.write(`The CMS cannot start. ${read.faults.join('. ')}. See .env.example.\n`)
  process.exit(78)
}

function withoutOurs(): Record<string, string | undefined> {
  return { NODE_ENV: process.env['NODE_ENV'] }
}
