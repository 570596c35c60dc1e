import { expect, test } from 'vitest'
import { readOnionOrigin } from './onion-address.ts'

/** The Tor Project's own. */
const NAME = '2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid'

test.each([
  [`http://${NAME}.onion`, `http://${NAME}.onion`],
  [`https://${NAME}.onion/`, `https://${NAME}.onion`],
  [`http://${NAME.toUpperCase()}.onion`, `http://${NAME}.onion`],
  [`http://${NAME}.onion:8080`, `http://${NAME}.onion:8080`],
])('%s is the address of an onion service', (written, origin) => {
  expect(readOnionOrigin(written)).toBe(origin)
})

test.each([
  ['a wrong letter', `http://${NAME.replace('gzyx', 'gzyy')}.onion`],
  ['a letter too few', `http://${NAME.slice(1)}.onion`],
  ['a name of the second version', 'http://expyuzz4wqqyqhjn.onion'],
  ['another version in the name', `http://${NAME.slice(0, -1)}e.onion`],
  ['a path', `http://${NAME}.onion/fr`],
  ['a query', `http://${NAME}.onion?x`],
  ['a name before it', `http://www.${NAME}.onion`],
  ['another protocol', `ftp://${NAME}.onion`],
  ['no protocol', `${NAME}.onion`],
  ['somebody in front of it', `http://a:b@${NAME}.onion`],
  ['an ordinary address', 'https://don.example.org'],
  ['nothing', ''],
])('%s is none', (_, written) => {
  expect(readOnionOrigin(written)).toBeNull()
})
