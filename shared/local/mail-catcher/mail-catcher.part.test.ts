import net from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaughtMail } from './caught-mail.ts'
import { startMailCatcher } from './start-mail-catcher.ts'
import type { MailCatcher } from './start-mail-catcher.ts'

let catcher: MailCatcher
beforeAll(async () => {
  catcher = await startMailCatcher({ smtpPort: 0, httpPort: 0 })
})
beforeEach(async () => {
  await fetch(`${catcher.httpUrl}/messages`, { method: 'DELETE' })
})
afterAll(() => catcher.stop())

/** The plainest of mail programs: says its lines one by one and hands back what it was answered. */
async function sendMail(lines: string[]): Promise<string> {
  const { hostname, port } = new URL(catcher.smtpUrl)
  const talk = [
    'EHLO test',
    'MAIL FROM:<site@example.org>',
    'RCPT TO:<reader@example.org>',
    'DATA',
    `${lines.join('\r\n')}\r\n.`,
    'QUIT',
  ]
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = net.connect(Number(port), hostname)
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      heard += text
      // A line with a space after its code is the last of an answer.
      if (/(?:^|\n)\d{3} [^\n]*\n$/.test(text)) socket.write(`${talk.shift() ?? ''}\r\n`)
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}

const messages = async () => (await (await fetch(`${catcher.httpUrl}/messages`)).json()) as CaughtMail[]

describe('the mail catcher', () => {
  it('keeps a mail with its letters, and says who sent it to whom', async () => {
    const subject = `=?UTF-8?B?${Buffer.from('Нова тема').toString('base64')}?=`
    const heard = await sendMail([
      'From: Russie-Libertés <site@example.org>',
      'To: Reader <reader@example.org>',
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Добрий день',
    ])
    expect(heard).toContain('\n250')
    expect(await messages()).toMatchObject([
      {
        subject: 'Нова тема',
        text: expect.stringContaining('Добрий день'),
        html: null,
        to: ['Reader <reader@example.org>'],
        envelope: { from: 'site@example.org', to: ['reader@example.org'] },
        attachments: [],
      },
    ])
  })

  it('has the newest mail first, and forgets all when told to', async () => {
    await sendMail(['Subject: first', '', 'a'])
    await sendMail(['Subject: second', '', 'b'])
    expect((await messages()).map(({ subject }) => subject)).toEqual(['second', 'first'])
    await fetch(`${catcher.httpUrl}/messages`, { method: 'DELETE' })
    expect(await messages()).toEqual([])
  })

  it('shows mails to people as plain text, whatever they hold', async () => {
    await sendMail(['Subject: <script>alert(1)</script>', 'Content-Type: text/html', '', '<b onclick="x()">bold</b>'])
    const page = await fetch(catcher.httpUrl)
    const html = await page.text()
    expect(html).toContain('&#60;script&#62;')
    expect(html).not.toMatch(/<script|<b /)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('answers anything else politely', async () => {
    expect((await fetch(`${catcher.httpUrl}/nothing`)).status).toBe(404)
    expect((await fetch(`${catcher.httpUrl}/`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${catcher.httpUrl}/healthz`)).status).toBe(200)
  })

  it('listens on loopback only, on ports of its own', async () => {
    expect(new URL(catcher.smtpUrl).hostname).toBe('127.0.0.1')
    expect(new URL(catcher.httpUrl).hostname).toBe('127.0.0.1')
    const taken = Number(new URL(catcher.smtpUrl).port)
    await expect(startMailCatcher({ smtpPort: taken, httpPort: 0 })).rejects.toThrow('EADDRINUSE')
    await expect(startMailCatcher({ smtpPort: 0, httpPort: Number(new URL(catcher.httpUrl).port) })).rejects.toThrow(
      'EADDRINUSE',
    )
  })
})

describe('in production', () => {
  it('does not start', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(startMailCatcher({ smtpPort: 0, httpPort: 0 })).rejects.toThrow('must not run')
    vi.unstubAllEnvs()
  })
})
