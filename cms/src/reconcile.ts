/**
 * `npm run reconcile`: holds our books against Stripe's once, now, and says what it found. Ends with 0 where nothing
 * differs, with 1 on a difference, with 2 where not everything could be looked at: run it again.
 */
import { openBooks } from './donations/books.ts'
import { environment } from './environment.ts'
import { codeOf } from './payments/error-code.ts'
import { isLive } from './payments/payment-mode.ts'
import { connectStripe } from './payments/stripe/stripe-client.ts'
import { reconcile, type Reconciled } from './reconciliation/reconcile.ts'

// While a module is being loaded nothing that Node counts as work may be under way, and it would end in the middle.
const awake = setInterval(() => {}, 1000)
try {
  const reconciled = await run()
  process.stdout.write(`${describe(reconciled)}\n`)
  process.exitCode = exitCodeOf(reconciled)
} catch (error) {
  process.stderr.write(`The reconciliation did not come to its end: ${codeOf(error)}\n`)
  process.exitCode = 2
} finally {
  clearInterval(awake)
}

async function run(): Promise<Reconciled> {
  const books = openBooks({ url: environment.DATABASE_URL, name: 'campaign-reconcile', max: 4 })
  const stripe = connectStripe({ secretKey: environment.STRIPE_SECRET_KEY, apiBase: environment.STRIPE_API_BASE })
  try {
    return await reconcile(books, stripe, { cause: 'command', livemode: isLive(environment.STRIPE_SECRET_KEY) })
  } finally {
    await books.end()
  }
}

function exitCodeOf(result: Reconciled): 0 | 1 | 2 {
  if (result.outcome === 'already_running' || !result.isWhole) return 2
  return result.figures.differences === 0 ? 0 : 1
}

function describe(result: Reconciled): string {
  if (result.outcome === 'already_running') return 'Another reconciliation is under way.'
  const { figures, isWhole } = result
  return [
    `Events Stripe could not deliver: ${figures.eventsSeen}, new to us: ${figures.eventsRecovered}`,
    `Donations under way that were asked about: ${figures.donationsAsked}, repaired: ${figures.donationsRepaired}`,
    `Movements on the account: ${figures.bookingsSeen}, booked now: ${figures.bookingsRepaired}`,
    `Differences: ${figures.differences}; waiting for too long: ${figures.stuck} (each is an alarm in the admin)`,
    isWhole ? 'Everything was looked at.' : 'Stripe stopped answering: run it again.',
  ].join('\n')
}
