import { cookieHeader, cookieOf, DEVICE_COOKIE, sessionTokenOf, SESSION_COOKIE } from '../session-cookie.ts'

/** Writes the cookies of whoever signs in at this address of the CMS, and which cookie is then read, as JSON. */
const token = 'x'.repeat(43)
const asked = (name: string) => new Headers({ cookie: `${name}=${token}`, 'sec-fetch-site': 'same-origin' })
process.stdout.write(
  JSON.stringify({
    written: [SESSION_COOKIE, DEVICE_COOKIE].map((name) => cookieHeader(name, token, 60)),
    read: ['newsroom', '__Host-newsroom'].filter((name) => sessionTokenOf(asked(name)) !== null),
    device: ['newsroom-device', '__Host-newsroom-device'].filter((name) => cookieOf(asked(name), DEVICE_COOKIE)),
  }),
)
