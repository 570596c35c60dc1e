import { expect, test } from 'vitest'
import { checkNodeVersion } from './check-node-version.mjs'

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.21.0', 'v100.0.0'])('%s is new enough', (version) => {
  expect(checkNodeVersion(version)).toBeNull()
})

test.each(['v20.18.3', 'v18.20.8', 'v16.0.0', 'v12.22.12', 'v9.0.0'])(
  '%s is refused in one sentence that says what is needed and where it is',
  (version) => {
    const words = checkNodeVersion(version)
    expect(words).toContain('needs Node 20.19 or newer')
    expect(words).toContain(`you have ${version.slice(1)}`)
    expect(words).toContain('https://nodejs.org')
    expect(words).not.toContain('\n')
  },
)
