import { inject } from 'vitest'

// A test that runs a part of the CMS in its own process reads the same variables as the CMS of the running stack.
Object.assign(process.env, inject('stack').environment)
