import { describe, expect, test } from 'vitest'
import { readEnvironment } from './read-environment.ts'

const SECRET = 'k'.repeat(40)
const complete = { SITE_URL: 'https://don.example.org/', CMS_URL: 'http://cms:3000', CMS_SERVICE_KEY: SECRET }

function faultsOf(variables: Record<string, string | undefined>): string[] {
  const read = readEnvironment(variables)
  return read.outcome === 'wrong' ? read.faults : []
}

test('what may be left out has its default, and an origin loses its last slash', () => {
  expect(readEnvironment(complete)).toEqual({
    outcome: 'complete',
    environment: {
      NODE_ENV: 'production',
      SITE_URL: 'https://don.example.org',
      CMS_URL: 'http://cms:3000',
      CMS_SERVICE_KEY: SECRET,
      STORIES_LEASE_SECONDS: 600,
      WEB_PORT: 8080,
      HOST: '127.0.0.1',
    },
  })
})

test('every missing variable is named at once, and an empty one is missing', () => {
  expect(faultsOf({ SITE_URL: '' })).toEqual([
    'SITE_URL is missing',
    'CMS_URL is missing',
    'CMS_SERVICE_KEY is missing',
  ])
})

describe('a malformed variable is named, its value never', () => {
  test.each([
    ['SITE_URL', 'don.example.org'],
    ['SITE_URL', 'ftp://don.example.org'],
    ['SITE_URL', 'https://don.example.org/fr'],
    ['CMS_URL', 'javascript:alert(1)'],
    ['CMS_SERVICE_KEY', 'too-short-to-be-one'],
    ['WEB_PORT', '80a80'],
    ['WEB_PORT', '70000'],
    ['NODE_ENV', 'prod-canary'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy.example.org'],
    ['ONION_URL', 'https://don.example.org'],
    ['ONION_URL', `http://${'a'.repeat(56)}.onion`],
  ])('%s=%s', (name, value) => {
    const faults = faultsOf({ ...complete, [name]: value })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${name} is malformed`))
    expect(faults[0]).not.toContain(value)
  })
})
