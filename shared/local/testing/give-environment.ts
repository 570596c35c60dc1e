import { inject } from 'vitest'

// A test that runs a part of the CMS in its own process reads the same variables as the CMS of the running stack. But
// it is a test, and no production: the stand-ins refuse to start there.
const { NODE_ENV: _production, ...variables } = inject('stack').environment
Object.assign(process.env, variables)
