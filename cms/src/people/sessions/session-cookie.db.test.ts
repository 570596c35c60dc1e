import { expect, it } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'

async function cookiesAt(CMS_URL: string): Promise<unknown> {
  const { output } = await runCommand(['src/people/sessions/trial/write-cookies.ts'], { variables: { CMS_URL } })
  return JSON.parse(output)
}

it('over TLS a cookie is the host’s own, sent over TLS alone, and none without that name is read', async () => {
  const value = `${'x'.repeat(43)}; Max-Age=60; Path=/; HttpOnly; SameSite=Strict; Secure`
  expect(await cookiesAt('https://cms.example.org')).toEqual({
    written: [`__Host-newsroom=${value}`, `__Host-newsroom-device=${value}`],
    read: ['__Host-newsroom'],
    device: ['__Host-newsroom-device'],
  })
  // The control: on a machine of one's own, where there is no TLS, it is another.
  expect(await cookiesAt('http://127.0.0.1:3000')).toMatchObject({ read: ['newsroom'], device: ['newsroom-device'] })
})
