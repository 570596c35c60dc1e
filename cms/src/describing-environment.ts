/** Stand-ins for a run that only describes the CMS (build, types, migrations); nothing is reached or signed with them. */
export const describingEnvironment: Record<string, string> = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-describing-no-session-is-signed-with-this',
  SITE_URL: 'http://localhost:8080',
  CMS_URL: 'http://localhost:3000',
  CMS_SERVICE_KEY: 'only-describing-no-request-is-let-in-with-this',
  DONOR_LINK_KEY: 'only-describing-no-link-is-signed-with-this',
  PREVIEW_KEY: 'only-describing-no-preview-is-sealed-with-this',
  NEVER_WORDS_KEY: 'only-describing-no-name-is-sealed-with-this',
  MEDIA_KEY: 'only-describing-no-picture-is-sealed-with-this',
  STRIPE_SECRET_KEY: 'sk_test_describing',
  STRIPE_WEBHOOK_SECRET: 'whsec_describing',
  DATA_DIR: '.',
}
