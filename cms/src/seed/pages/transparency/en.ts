import { heading, list, paragraph, useOfDonations } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const en: PageText = {
  title: 'Transparency',
  body: [
    paragraph(
      'Whoever gives must be able to know what becomes of their money. This page says how we follow it, what we publish, and what we do not publish so as to put nobody in danger.',
    ),
    heading('From your gift to what it pays for'),
    list([
      'Your gift is written into our records before Stripe even hears of it; no sum can arrive without leaving a line.',
      'When the payment succeeds we note what was paid, the fee Stripe kept and what is left to us.',
      'The treasurer compares these records with the transfers received at the bank.',
      'Spending is decided together with the organisations of the coalition, who know the needs.',
    ]),
    heading('Planned shares (example)'),
    paragraph('The shares below are example values, to be replaced by those the association will have decided.'),
    list(['Fleeing: 35%', 'Housing: 35%', 'Living: 20%', 'Initiatives that call on men to leave the army: 10%']),
    heading('What donations were used for'),
    useOfDonations(),
    heading('Fees'),
    paragraph(
      'Stripe takes a commission on every payment. It is recorded with the gift, to the cent; the net amount is what goes to the work.',
    ),
    heading('What we publish'),
    paragraph(
      'Each year: the total received, the total of fees, the total spent on each use. Never a list of donors, never “latest gifts”, never an amount precise enough to point to someone.',
    ),
    heading('What we do not publish'),
    paragraph(
      'No routes, no towns, no dates, no number of people helped in a given country. A figure that is too fine can lead to a door.',
    ),
    heading('Tax receipts'),
    paragraph(
      'We issue none for this campaign. The right to a tax reduction depends on conditions that the French authorities have to confirm first; until then we promise nothing.',
    ),
  ],
}
