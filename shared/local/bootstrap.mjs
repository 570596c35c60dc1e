// The door behind `npm start`, `npm test`, `npm run code` and the others. It must run on a machine that has nothing
// but Node, even one too old for everything else: plain JavaScript that Node 12 understands, and no packages.
import { checkNodeVersion } from './bootstrap/check-node-version.mjs'

const VERBS = ['start', 'dev', 'test', 'bench', 'soak', 'export', 'code']

const verb = process.argv[2] || ''
const trouble = VERBS.includes(verb)
  ? checkNodeVersion(process.version)
  : 'Say what to do: npm start, npm test, npm run dev or npm run bench.'

if (trouble) {
  process.stderr.write('\n' + trouble + '\n\n')
  process.exitCode = 1
} else {
  // Only now: what follows is written for the Node that has just been checked.
  void import('./bootstrap/install-and-run.mjs').then((next) => next.installAndRun(verb, process.argv.slice(3)))
}
