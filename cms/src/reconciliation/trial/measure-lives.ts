/** `measure-lives.ts LIVES SEED`: leads lives, then says how our books stand to Stripe's, as JSON in the last line. */
import { auditBooks } from './lives/audit-books.ts'
import { leadLives } from './lives/lead-lives.ts'
import { openWorld } from './open-world.ts'

const [lives = '100', seed = '1'] = process.argv.slice(2)
const world = await openWorld()
const led = await leadLives(world, { lives: Number(lives), seed: Number(seed), spans: 3 })

// That the comparison can find anything at all: one cent too many on one row.
await world.books.query(
  'UPDATE donations SET net = net + 1 WHERE id = (SELECT donation_id FROM donation_bookings LIMIT 1)',
)
const { faults: afterOneCent } = await auditBooks(world)
await world.close()
process.stdout.write(
  `${JSON.stringify({ ...led, faults: led.faults.slice(0, 20), differences: led.faults.length, afterOneCent: afterOneCent.length })}\n`,
)
