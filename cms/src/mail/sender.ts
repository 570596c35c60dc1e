/** Who our mail is from: `MAIL_FROM`, else no-reply at the name of the site. */
export function senderOf({ MAIL_FROM, SITE_URL }: { MAIL_FROM?: string | undefined; SITE_URL: string }): {
  name: string
  address: string
} {
  return { name: 'Russie-Libertés', address: MAIL_FROM ?? `no-reply@${new URL(SITE_URL).hostname}` }
}
