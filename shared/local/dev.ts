import { runStackUntilStopped } from './run-stack-until-stopped.ts'

await runStackUntilStopped('development')
