import { describe, expect, it } from 'vitest'
import { describingEnvironment } from './describing-environment.ts'
import { readEnvironment } from './read-environment.ts'

const whole: Record<string, string | undefined> = describingEnvironment

function faults(changes: Record<string, string | undefined>): string[] {
  const read = readEnvironment({ ...whole, ...changes })
  return read.outcome === 'wrong' ? read.faults : []
}

describe('readEnvironment', () => {
  it('is complete with what is needed, and fills in the rest', () => {
    const read = readEnvironment(whole)
    expect(read).toMatchObject({ outcome: 'complete', environment: { CMS_PORT: 3000, HOST: '127.0.0.1' } })
  })

  it.each(Object.keys(whole))('names %s when it is missing', (name) => {
    expect(faults({ [name]: undefined })).toEqual([`${name} is missing`])
  })

  it('counts an empty variable as unset', () => {
    expect(faults({ DATABASE_URL: '' })).toEqual(['DATABASE_URL is missing'])
    expect(faults({ SMTP_URL: '', STRIPE_API_BASE: '' })).toEqual([])
  })

  it.each([
    ['DATABASE_URL', 'mysql://user:hunter2@host/db'],
    ['DATABASE_URL', 'hunter2'],
    ['PAYLOAD_SECRET', 'hunter2'],
    ['CMS_SERVICE_KEY', 'hunter2'],
    ['SITE_URL', 'https://hunter2.example/path'],
    ['CMS_URL', 'ftp://hunter2.example'],
    ['STRIPE_SECRET_KEY', 'pk_test_hunter2'],
    ['STRIPE_WEBHOOK_SECRET', 'hunter2'],
    ['STRIPE_WEBHOOK_SECRET_OLD', 'hunter2'],
    ['STRIPE_API_BASE', 'https://hunter2.example/v1'],
    ['SMTP_URL', 'http://hunter2'],
    ['CMS_PORT', 'hunter2'],
    ['CMS_PORT', '70000'],
    ['NODE_ENV', 'hunter2'],
  ])('names a malformed %s and never says its value', (name, value) => {
    const found = faults({ [name]: value })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${name} is malformed`))
    expect(found[0]).not.toContain('hunter2')
  })

  it('names every fault at once', () => {
    expect(faults({ DATABASE_URL: undefined, PAYLOAD_SECRET: 'short' })).toHaveLength(2)
  })

  it('takes an origin with or without a slash at its end', () => {
    expect(readEnvironment({ ...whole, CMS_URL: 'https://cms.example.org/' })).toMatchObject({
      environment: { CMS_URL: 'https://cms.example.org' },
    })
  })
})
