import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { endProcess } from './end-process.ts'

export type ProcessPlan = {
  /** What it is to a person: "CMS", "site". */
  name: string
  /** Arguments to this same Node: flags, script, its arguments. */
  node: string[]
  cwd: string
  environment: NodeJS.ProcessEnv
  /** Everything it prints goes here; begun afresh at each start. */
  logFile: string
  /** Which lines of what it prints are also shown, each with the name before it; none when left out. */
  showsLine?: (line: string) => boolean
}

/** How a process ended; `output` is the last of what it printed. */
export type ProcessEnd = { code: number | null; signal: NodeJS.Signals | null; output: string }

export type RunningProcess = {
  name: string
  pid: number
  child: ChildProcess
  logFile: string
  /** Resolves when the process has ended, however. */
  ended: Promise<ProcessEnd>
  /** Resolves with the first line that matches, also one said before. Rejects when the process ends before or `milliseconds` pass. */
  waitForLine: (pattern: RegExp, milliseconds: number) => Promise<string>
  /** SIGTERM, and SIGKILL to all it has started when that took longer than 8 s. */
  stop: () => Promise<void>
}

const FOLLOW_PARENT = pathToFileURL(path.resolve(import.meta.dirname, 'follow-parent.mjs')).href
const KEPT_OUTPUT = 8000
const LONGEST_LINE = 400

/** Starts a process that lives no longer than this one. */
export function startProcess(plan: ProcessPlan): RunningProcess {
  fs.mkdirSync(path.dirname(plan.logFile), { recursive: true })
  const log = fs.createWriteStream(plan.logFile)
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, ...plan.node], {
    cwd: plan.cwd,
    env: plan.environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C in the terminal reaches the stack alone, which then ends things in their order.
    detached: process.platform !== 'win32',
  })

  let output = ''
  const lineReaders = new Set<(line: string) => void>()
  let unfinishedLine = ''
  const take = (chunk: string): void => {
    log.write(chunk)
    output = (output + chunk).slice(-KEPT_OUTPUT)
    const lines = (unfinishedLine + chunk).split('\n')
    unfinishedLine = lines.pop() ?? ''
    for (const line of lines) {
      if (plan.showsLine?.(line) === true) process.stdout.write(`${plan.name} │ ${line}\n`)
      for (const read of lineReaders) read(line)
    }
  }
  child.stdout?.setEncoding('utf8').on('data', take)
  child.stderr?.setEncoding('utf8').on('data', take)

  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, output: error.message }))
    // "close" comes after the last output has been read, "exit" may come before.
    child.once('close', (code, signal) => {
      log.end()
      resolve({ code, signal, output })
    })
  })

  const waitForLine = (pattern: RegExp, milliseconds: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const said = output.split('\n').find((line) => pattern.test(line))
      if (said !== undefined) return resolve(said)
      const settle = (act: () => void): void => {
        clearTimeout(timer)
        lineReaders.delete(read)
        act()
      }
      const read = (line: string): void => {
        if (pattern.test(line)) settle(() => resolve(line))
      }
      const timer = setTimeout(
        () => settle(() => reject(new Error(`${plan.name} did not say ${pattern} in ${milliseconds / 1000} s`))),
        milliseconds,
      )
      lineReaders.add(read)
      void ended.then((end) => settle(() => reject(new Error(describeEnd(plan.name, end)))))
    })

  return {
    name: plan.name,
    pid: child.pid ?? 0,
    child,
    logFile: plan.logFile,
    ended,
    waitForLine,
    stop: () => endProcess(child),
  }
}

/** In words, with the last lines of what it printed. */
export function describeEnd(name: string, { code, signal, output }: ProcessEnd): string {
  const how = signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`
  const last = output
    .trimEnd()
    .split('\n')
    .slice(-25)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line))
    .join('\n')
  return `${name} ended by itself (${how}). Its last words were:\n${last === '' ? '(nothing)' : last}`
}
