import path from 'node:path'
import { CMS_TYPESCRIPT } from '../processes/cms-typescript.ts'
import type { ServicePlan } from '../processes/keep-processes.ts'

export type ServiceOptions = {
  root: string
  mode: 'demo' | 'development'
  logs: string
  isShown: boolean
}

/** The site asks once a second whether something was published. */
const NOISE = /GET \/api\/revision\S* 200/

/**
 * What each process that looks through texts is begun with. By itself V8 reads a pattern once for a first use and compiles
 * it at the second, and lets go of it after a while: the first story paid for both, 112 to 129 ms of a processor, and 60
 * to 75 with this. Only where a process is begun: said in one that runs, it ended that at the next pattern used before.
 */
export const COMPILED_AT_ONCE = '--no-regexp-tier-up'

type ServiceVariables = { environment: NodeJS.ProcessEnv; logName?: string }

/** The CMS: Payload on Next, from its build or with hot reload. */
export function cmsPlan(options: ServiceOptions, { environment }: ServiceVariables): ServicePlan {
  const script = ['serve.mjs', options.mode === 'demo' ? 'start' : 'dev']
  return plan(options, 'CMS', 'cms', [COMPILED_AT_ONCE, ...script], environment)
}

/** The worker: the CMS's code without its web server. */
export function workerPlan(options: ServiceOptions, { environment }: ServiceVariables): ServicePlan {
  const watching =
    options.mode === 'development' ? [tsxCommand(options.root), 'watch', '--clear-screen=false'] : CMS_TYPESCRIPT
  return plan(options, 'worker', 'cms', [COMPILED_AT_ONCE, ...watching, 'src/work/worker.ts'], environment)
}

/** The public site, from its build or with Vite's dev server. */
export function sitePlan(options: ServiceOptions, { environment, logName }: ServiceVariables): ServicePlan {
  const script = options.mode === 'demo' ? ['dist/server/serve.js'] : ['--import', 'tsx', 'src/server/dev.ts']
  return plan(options, logName ?? 'site', 'web', script, environment)
}

function plan(
  { root, logs, isShown }: ServiceOptions,
  name: string,
  folder: string,
  node: string[],
  environment: NodeJS.ProcessEnv,
): ServicePlan {
  const showsLine = (line: string): boolean => isShown && !NOISE.test(line)
  return { name, node, cwd: path.join(root, folder), environment, logFile: path.join(logs, `${name}.log`), showsLine }
}

function tsxCommand(root: string): string {
  return path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
}
