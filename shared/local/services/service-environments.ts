import path from 'node:path'
import type { Addresses } from '../ports/choose-addresses.ts'
import { ROOT } from '../repository-root.ts'
import type { LocalSecrets } from '../secrets/keep-secrets.ts'
import type { StackOptions } from '../running-stack.ts'
import type { Ground } from './start-ground.ts'

/** The contract's variables for the CMS and the worker, which are one code base with one environment. */
export function cmsEnvironment(
  options: StackOptions,
  { addresses, secrets, ground }: { addresses: Addresses; secrets: LocalSecrets; ground: Ground },
): Record<string, string> {
  const { chosen, dataDir } = options
  return {
    ...commonEnvironment(options, addresses, secrets),
    DATABASE_URL: ground.databaseUrl,
    PAYLOAD_SECRET: chosen.PAYLOAD_SECRET ?? secrets.payloadSecret,
    DONOR_LINK_KEY: chosen.DONOR_LINK_KEY ?? secrets.donorLinkKey,
    PREVIEW_KEY: chosen.PREVIEW_KEY ?? secrets.previewKey,
    NEVER_WORDS_KEY: chosen.NEVER_WORDS_KEY ?? secrets.neverWordsKey,
    MEDIA_KEY: chosen.MEDIA_KEY ?? secrets.mediaKey,
    CMS_PORT: String(addresses.ports.cms),
    STRIPE_SECRET_KEY: chosen.STRIPE_SECRET_KEY ?? secrets.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: chosen.STRIPE_WEBHOOK_SECRET ?? secrets.stripeWebhookSecret,
    // Empty means unset: then the SDK connects to Stripe.
    STRIPE_API_BASE: ground.stripe?.apiBase ?? chosen.STRIPE_API_BASE ?? '',
    SMTP_URL: chosen.SMTP_URL ?? ground.mail?.smtpUrl ?? '',
    MAIL_FROM: chosen.MAIL_FROM ?? '',
    ALARM_MAIL_TO: chosen.ALARM_MAIL_TO ?? (ground.mail ? 'treasurer@demo.example' : ''),
    ALARM_AFTER_SILENT_HOURS: chosen.ALARM_AFTER_SILENT_HOURS ?? '',
    PAGES_BEFORE_PROOF: chosen.PAGES_BEFORE_PROOF ?? '',
    UNUSED_PICTURE_DAYS: chosen.UNUSED_PICTURE_DAYS ?? '',
    STORIES_LEASE_SECONDS: chosen.STORIES_LEASE_SECONDS ?? '',
    DATA_DIR: path.resolve(ROOT, chosen.DATA_DIR ?? path.join(dataDir, 'files')),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

export function siteEnvironment(
  options: StackOptions,
  addresses: Addresses,
  secrets: LocalSecrets,
): Record<string, string> {
  return {
    ...commonEnvironment(options, addresses, secrets),
    WEB_PORT: String(addresses.ports.site),
    TRUSTED_PROXIES: options.chosen.TRUSTED_PROXIES ?? '',
    STORIES_LEASE_SECONDS: options.chosen.STORIES_LEASE_SECONDS ?? '',
    SITE_NAME: options.chosen.SITE_NAME ?? '',
    ONION_URL: options.chosen.ONION_URL ?? '',
    ...bankAccount(options),
  }
}

function commonEnvironment(
  { mode, chosen }: StackOptions,
  { siteUrl, cmsUrl }: Addresses,
  secrets: LocalSecrets,
): Record<string, string> {
  return {
    NODE_ENV: mode === 'demo' ? 'production' : 'development',
    HOST: chosen.HOST ?? '127.0.0.1',
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    CMS_SERVICE_KEY: chosen.CMS_SERVICE_KEY ?? secrets.cmsServiceKey,
  }
}

/** An account that everybody prints as an example, and says so, unless one was chosen. */
function bankAccount({ chosen }: StackOptions): Record<string, string> {
  if (chosen.BANK_ACCOUNT_HOLDER || chosen.BANK_IBAN || chosen.BANK_BIC)
    return {
      BANK_ACCOUNT_HOLDER: chosen.BANK_ACCOUNT_HOLDER ?? '',
      BANK_IBAN: chosen.BANK_IBAN ?? '',
      BANK_BIC: chosen.BANK_BIC ?? '',
    }
  return {
    BANK_ACCOUNT_HOLDER: 'Russie-Libertés (exemple)',
    BANK_IBAN: 'FR76 3000 6000 0112 3456 7890 189',
    BANK_BIC: 'AGRIFRPP',
  }
}
