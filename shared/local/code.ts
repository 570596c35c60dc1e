import fs from 'node:fs/promises'
import path from 'node:path'
import { currentCode } from './contents/current-code.ts'
import { ROOT } from './repository-root.ts'

/** `npm run code`: what the telephone of the demo accounts would show now. */
const kept = await fs.readFile(path.join(ROOT, '.local', 'secrets.json'), 'utf8').catch(() => null)
const { demoSecondFactor } = JSON.parse(kept ?? '{}') as { demoSecondFactor?: string }
if (demoSecondFactor === undefined) {
  process.stderr.write('There is no demo here yet: start it with "npm start".\n')
  process.exit(1)
}
process.stdout.write(`${currentCode(demoSecondFactor)}\n`)
