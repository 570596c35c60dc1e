import { test } from '../journey.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { abandonAndComeBack } from './abandon-and-come-back.ts'
import { chooseHowToGive } from './choose-how-to-give.ts'
import { followTheChoice } from './follow-the-choice.ts'
import { giveByKeyboard } from './give-by-keyboard.ts'
import { giveEnlarged } from './give-enlarged.ts'
import { giveMonthly } from './give-monthly.ts'
import { giveOnceOnly } from './give-once-only.ts'
import { mendTheAmount } from './mend-the-amount.ts'
import { payAtStripe } from './pay-at-stripe.ts'
import { whenStripeFails } from './when-stripe-fails.ts'
import { WAYS_OF_GIVING } from './way-of-giving.ts'

// One file, so one after the other: they tell the Stripe double, which all share, what is to go wrong.
test.afterEach(async ({ run }) => {
  await askStripe(run.stack, 'DELETE', '/faults')
  await askStripe(run.stack, 'POST', '/webhooks/release', {})
})

for (const way of WAYS_OF_GIVING) {
  test.describe(`giving in ${way.locale}, scripts ${way.javaScriptEnabled ? 'on' : 'off'}`, () => {
    payAtStripe(way)
    abandonAndComeBack(way)
    mendTheAmount(way)
    whenStripeFails(way)
    giveOnceOnly(way)
    chooseHowToGive(way)
    giveMonthly(way)
  })
}

test.describe('giving by keyboard', giveByKeyboard)

test.describe('giving at 400 %', giveEnlarged)

test.describe('giving with the total in sight', followTheChoice)
