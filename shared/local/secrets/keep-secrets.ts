import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const secret = z.string().min(24)
const schema = z.object({
  postgresPassword: secret,
  payloadSecret: secret,
  cmsServiceKey: secret,
  stripeSecretKey: secret,
  stripeWebhookSecret: secret,
  demoPassword: z.string().min(15),
})

/** What the local stack needs to keep from others, made once for each `.local` folder. Never used for real money. */
export type LocalSecrets = z.infer<typeof schema>

/** The secrets kept in `folder`; made on the first call. The file can be read by its owner only. */
export async function keepSecrets(folder: string): Promise<LocalSecrets> {
  const file = path.join(folder, 'secrets.json')
  const kept = await fs.readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return schema.parse(JSON.parse(kept))
  const made = makeSecrets()
  await fs.writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return made
}

function makeSecrets(): LocalSecrets {
  const random = (): string => randomBytes(24).toString('hex')
  return {
    postgresPassword: random(),
    payloadSecret: random(),
    cmsServiceKey: random(),
    // The form of Stripe's own test keys, so that whatever tells test from live by the prefix sees a test key.
    stripeSecretKey: `sk_test_${random()}`,
    stripeWebhookSecret: `whsec_${random()}`,
    // Typed by people; short enough for that, and of no use on any other machine.
    demoPassword: `demo-${randomBytes(6)
      .toString('hex')
      .replaceAll(/(.{4})(?!$)/g, '$1-')}`,
  }
}
