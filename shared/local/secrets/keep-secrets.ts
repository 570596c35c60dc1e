import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const secret = z.string().min(24)
const schema = z.object({
  postgresPassword: secret,
  payloadSecret: secret,
  cmsServiceKey: secret,
  donorLinkKey: secret,
  previewKey: secret,
  neverWordsKey: secret,
  mediaKey: secret,
  exportKey: secret,
  stripeSecretKey: secret,
  stripeWebhookSecret: secret,
  demoPassword: z.string().min(15),
  demoSecondFactor: z.string().regex(/^[A-Z2-7]{32}$/),
})

/** What the local stack needs to keep from others, made once for each `.local` folder. Never used for real money. */
export type LocalSecrets = z.infer<typeof schema>

/** The secrets kept in `folder`; made on the first call. The file can be read by its owner only. */
export async function keepSecrets(folder: string): Promise<LocalSecrets> {
  const file = path.join(folder, 'secrets.json')
  const kept = await fs.readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return completeSecrets(file, JSON.parse(kept) as object)
  const made = makeSecrets()
  await fs.writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return made
}

/** A folder made by an earlier version lacks what came since; what it has stays as it is. */
async function completeSecrets(file: string, kept: object): Promise<LocalSecrets> {
  const complete = schema.parse({ ...makeSecrets(), ...kept })
  if (Object.keys(complete).some((name) => !(name in kept)))
    await fs.writeFile(file, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600 })
  return complete
}

function makeSecrets(): LocalSecrets {
  const random = (): string => randomBytes(24).toString('hex')
  return {
    postgresPassword: random(),
    payloadSecret: random(),
    cmsServiceKey: random(),
    donorLinkKey: random(),
    previewKey: random(),
    neverWordsKey: random(),
    mediaKey: random(),
    exportKey: random(),
    // The form of Stripe's own test keys, so that whatever tells test from live by the prefix sees a test key.
    stripeSecretKey: `sk_test_${random()}`,
    stripeWebhookSecret: `whsec_${random()}`,
    // Typed by people; short enough for that, and of no use on any other machine.
    demoPassword: `demo-${randomBytes(6)
      .toString('hex')
      .replaceAll(/(.{4})(?!$)/g, '$1-')}`,
    // 160 bits in base32, as an authenticator takes them.
    demoSecondFactor: Array.from(randomBytes(32), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(byte % 32)).join(
      '',
    ),
  }
}
