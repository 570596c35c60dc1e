import { fork, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Job, NotMade, Search, Searched } from './job.ts'

/** More would only wait until their senders gave up. */
const MOST_WAITING = 12
/** Milliseconds: a first picture waits for the model to be read, and machines differ. */
const PATIENCE = 45_000
/** Where every other process goes first. */
const LONG_PATIENCE = 180_000
/** Milliseconds without work after which the process is ended and its memory is given back. */
const IDLE = 30_000
/** Megabytes of JavaScript's own memory; pictures are limited by their pixels. */
const MEMORY = 512

let waiting = 0
let last: Promise<unknown> = Promise.resolve()
let workshop: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined

/** Has one picture made anew, after those that came before. Never throws; what was sent is kept nowhere. */
export function askWorkshop(job: Job): Promise<Answer> {
  return takeTurn(job)
}

/**
 * Has faces searched in one picture by a workshop that lets every other process go first. For processes in which nobody
 * waits for a picture: the workshop stays like that.
 */
export function askForFaces(bytes: Uint8Array): Promise<Searched | NotMade> {
  return takeTurn({ bytes, isSearchOnly: true })
}

type AnswerTo<Asked> = Asked extends Search ? Searched | NotMade : Answer

async function takeTurn<Asked extends Job | Search>(job: Asked): Promise<AnswerTo<Asked>> {
  if (waiting >= MOST_WAITING) return { outcome: 'busy' } as AnswerTo<Asked>
  waiting += 1
  const turn = last.then(() => work(job))
  last = turn
  try {
    return (await turn) as AnswerTo<Asked>
  } finally {
    waiting -= 1
  }
}

async function work(job: Job | Search): Promise<Answer | Searched> {
  clearTimeout(idle)
  const process = (workshop ??= open())
  if ('isSearchOnly' in job) letOthersGoFirst(process)
  const answer = await ask(process, job)
  if (answer.outcome === 'gave_up') close(process)
  idle = setTimeout(() => workshop && close(workshop), IDLE)
  idle.unref()
  return answer
}

function letOthersGoFirst({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended, which is told where it is asked.
  }
}

function ask(process: ChildProcess, job: Job | Search): Promise<Answer | Searched> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ outcome: 'gave_up' }), 'isSearchOnly' in job ? LONG_PATIENCE : PATIENCE)
    const onMessage = (message: unknown) => message !== 'ready' && settle(message as Answer | Searched)
    const onEnd = () => settle({ outcome: 'gave_up' })
    function settle(answer: Answer | Searched): void {
      clearTimeout(timer)
      process.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
      process.channel?.unref()
      process.unref()
      resolve(answer)
    }
    process.on('message', onMessage).once('exit', onEnd).once('error', onEnd)
    process.ref()
    process.channel?.ref()
    // A process that ended meanwhile: its end is told as an event, which may have passed.
    if (process.connected) process.send(job, (error) => error && onEnd())
    else onEnd()
  })
}

/** Nothing of our environment goes along: whoever breaks the decoder finds no key in there. */
function open(): ChildProcess {
  const opened = fork(scriptPath(), [], {
    env: { NODE_ENV: 'production' },
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  opened.on('error', () => close(opened))
  opened.once('exit', () => close(opened))
  return opened
}

function close(ended: ChildProcess): void {
  if (workshop === ended) workshop = undefined
  ended.kill('SIGKILL')
}

/** Put together, for the bundler of the server would take in what it can see the name of. */
function scriptPath(): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), ['work', 'ts'].join('.'))
}
