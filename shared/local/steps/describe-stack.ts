import { currentCode } from '../contents/current-code.ts'
import type { DemoAccounts } from '../contents/demo-accounts.ts'
import type { Stack } from '../running-stack.ts'

/** What a newcomer reads once everything runs. */
export function describeStack(stack: Stack, milliseconds: number): string {
  const lines = [
    '',
    `  Ready in ${(milliseconds / 1000).toFixed(1)} s`,
    '',
    `  Site      ${stack.siteUrl}`,
    `  Newsroom  ${stack.cmsUrl}/admin`,
  ]
  if (stack.mail !== null) lines.push(`  Mail      ${stack.mail.httpUrl}  (what the newsroom sends stays here)`)
  lines.push(
    '',
    ...describeAccounts(stack.accounts),
    '',
    stack.stripe === null
      ? '  Stripe is asked with the key that is set.'
      : '  Payments go to a stand-in for Stripe on this machine: no money moves.',
    `  What each part prints is in ${stack.dataDir}/logs. Ctrl-C stops everything.`,
    '',
    '',
  )
  return lines.join('\n')
}

function describeAccounts(accounts: DemoAccounts | null): string[] {
  if (accounts === null) return ['  The database is yours: it was given no sample texts and no demo accounts.']
  const rows = Object.entries(accounts)
  return [
    `  To sign in, one account a role, each with the password ${accounts.author.password}`,
    ...rows.map(([role, { email }]) => `    ${role.padEnd(14)} ${email}`),
    `  and the code ${currentCode(accounts.author.secondFactor)}, which is another every half minute: npm run code`,
  ]
}
