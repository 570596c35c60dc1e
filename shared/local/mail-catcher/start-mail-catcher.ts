import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { callbackify } from 'node:util'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { refuseProduction } from '../safety/refuse-production.ts'
import { readMail } from './caught-mail.ts'
import type { CaughtMail } from './caught-mail.ts'
import { drawMailbox } from './draw-mailbox.ts'

/** Ports; 0: any free one. */
export type MailCatcherPlan = { smtpPort: number; httpPort: number }

export type MailCatcher = {
  /** For `SMTP_URL`. */
  smtpUrl: string
  /** The mailbox as a page; `/messages` as JSON, newest first; `DELETE /messages` empties it. */
  httpUrl: string
  stop: () => Promise<void>
}

const MOST_MAILS = 500
const LARGEST_MAIL = 10_000_000
const HOST = '127.0.0.1'

/**
 * Takes every mail and sends none on: kept in memory, shown on loopback only. Throws with NODE_ENV=production; rejects
 * when a port is taken.
 */
export async function startMailCatcher({ smtpPort, httpPort }: MailCatcherPlan): Promise<MailCatcher> {
  refuseProduction('a mail server')
  const mails: CaughtMail[] = []
  let lastId = 0
  const take = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const raw = await readAll(stream)
    lastId += 1
    mails.unshift(await readMail(raw, envelopeOf(session), lastId))
    mails.splice(MOST_MAILS)
  }
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    logger: false,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username }),
    onData: callbackify(take),
  })
  // A client that breaks off its connection must not end the catcher.
  smtp.on('error', () => undefined)

  const web = http.createServer({ keepAliveTimeout: 300_000 }, (request, response) => answer(mails, request, response))
  const smtpAt = await listen(smtp.server, smtpPort)
  const httpAt = await listen(web, httpPort).catch(async (error: unknown) => {
    await closeSmtp(smtp)
    throw error
  })
  return {
    smtpUrl: `smtp://${HOST}:${smtpAt}`,
    httpUrl: `http://${HOST}:${httpAt}`,
    stop: async () => {
      web.closeAllConnections()
      await Promise.all([closeSmtp(smtp), new Promise((resolve) => web.close(resolve))])
    },
  }
}

function answer(mails: CaughtMail[], request: http.IncomingMessage, response: http.ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
  const send = (status: number, type: string, body: string): void => {
    response
      .writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'x-content-type-options': 'nosniff',
      })
      .end(body)
  }
  if (path === '/messages' && request.method === 'DELETE') {
    mails.splice(0)
    return send(200, 'application/json', '[]\n')
  }
  if (request.method !== 'GET') return send(405, 'text/plain', 'only GET, and DELETE for /messages\n')
  if (path === '/messages') return send(200, 'application/json', `${JSON.stringify(mails, null, 2)}\n`)
  if (path === '/healthz') return send(200, 'text/plain', 'ok\n')
  if (path === '/') return send(200, 'text/html', drawMailbox(mails))
  send(404, 'text/plain', 'nothing here\n')
}

function listen(
  server: {
    listen: SMTPServer['server']['listen']
    address: SMTPServer['server']['address']
    once: SMTPServer['server']['once']
  },
  port: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port))
  })
}

function closeSmtp(smtp: SMTPServer): Promise<void> {
  return new Promise((resolve) => smtp.close(() => resolve()))
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function envelopeOf({ envelope }: SMTPServerSession): CaughtMail['envelope'] {
  return {
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
  }
}
