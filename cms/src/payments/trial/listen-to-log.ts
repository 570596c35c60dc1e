import pino from 'pino'
import { logger } from '../../log/logger.ts'

type Stream = { write: (line: string) => unknown }

/** What is written to the log while `work` is under way, as it is written. */
export async function listenToLog(work: () => Promise<unknown>): Promise<string> {
  const stream = Reflect.get(logger, pino.symbols.streamSym) as Stream
  const write = stream.write.bind(stream)
  const lines: string[] = []
  stream.write = (line) => lines.push(line)
  try {
    await work()
  } finally {
    stream.write = write
  }
  return lines.join('')
}
