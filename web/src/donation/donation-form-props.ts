import type { Campaign, DonationFormState, Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'

/** What the parts of the form are drawn from. */
export type DonationFormProps = { frame: Frame; t: Translator; campaign: Campaign; form: DonationFormState }
