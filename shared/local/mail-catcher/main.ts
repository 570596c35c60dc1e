import { z } from 'zod'
import { runUntilToldToStop } from '../safety/run-until-told-to-stop.ts'
import { startMailCatcher } from './start-mail-catcher.ts'

const port = z.coerce.number().int().min(0).max(65_535).default(0)

/** Only this program's own variables; empty means unset. */
const schema = z.object({ MAIL_CATCHER_SMTP_PORT: port, MAIL_CATCHER_HTTP_PORT: port })

await runUntilToldToStop('Mail catcher', schema, async (environment) => {
  const catcher = await startMailCatcher({
    smtpPort: environment.MAIL_CATCHER_SMTP_PORT,
    httpPort: environment.MAIL_CATCHER_HTTP_PORT,
  })
  return { ready: { smtpUrl: catcher.smtpUrl, httpUrl: catcher.httpUrl }, stop: catcher.stop }
})
