import type Stripe from 'stripe'
import { monthlyGiftOf, type DoubleUnderTest } from '../double-under-test.ts'

const HOUR = 60 * 60

/** Monthly gifts at a double, by the ids of their subscriptions. */
export function monthlyGiftsAt({ stripe, control }: Pick<DoubleUnderTest, 'stripe' | 'control'>) {
  const read = (id: string) => stripe.subscriptions.retrieve(id, { expand: ['latest_invoice', 'customer'] })
  return {
    read,

    /** Of 20 euros a month; its first charge is paid. */
    begin: async (card = 'success'): Promise<string> => {
      const { id } = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
      await control.pay({ session: id, card })
      return (await stripe.checkout.sessions.retrieve(id)).subscription as string
    },

    lastInvoiceOf: async (id: string) => (await read(id)).latest_invoice as Stripe.Invoice,

    /** Lets time pass to the end of the paid month and an hour on: to the first try of the renewal. */
    renew: async (id: string) => {
      const [item] = (await read(id)).items.data
      return control.advanceClock((item?.current_period_end ?? 0) - (await control.now()) + HOUR + 1)
    },
  }
}
