import fs from 'node:fs/promises'
import path from 'node:path'
import { inheritForTests } from '../environment.ts'
import { CMS_TYPESCRIPT } from '../processes/cms-typescript.ts'
import { describeEnd, startProcess } from '../processes/start-process.ts'
import { ROOT } from '../repository-root.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'

type Trial = {
  /** For people, when it fails. */
  name: string
  package: 'cms' | 'web'
  /** Its path in the package, and the words it is started with. */
  program: readonly [string, ...string[]]
  /** Options of Node, beside those of every trial. */
  options?: readonly string[]
  /** Beside the variables of every process. */
  environment?: NodeJS.ProcessEnv
}

/** Runs a program of a package; what it says in its last line, as JSON. Throws with its last words when it fails. */
export async function runTrial<Said>({
  name,
  package: folder,
  program,
  options = [],
  environment,
}: Trial): Promise<Said> {
  const logs = await makeTemporaryFolder('trial')
  const trial = startProcess({
    name,
    node: [...options, ...(folder === 'cms' ? CMS_TYPESCRIPT : ['--import', 'tsx']), ...program],
    cwd: path.join(ROOT, folder),
    environment: { ...inheritForTests(), ...environment },
    logFile: path.join(logs, 'trial.log'),
  })
  const end = await trial.ended
  await fs.rm(logs, { recursive: true, force: true })
  const said = end.output.trimEnd().split('\n').at(-1) ?? ''
  if (end.code !== 0 || !said.startsWith('{')) throw new Error(describeEnd(name, end))
  return JSON.parse(said) as Said
}
