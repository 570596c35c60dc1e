import { consentRefusalWords } from '../../../consent/story-consent-words.ts'
import { draftFaults } from '../../../drafts/draft-words.ts'
import { doorFaults } from '../../../people/screens/door-words.ts'
import { decisionOutcomes } from '../../../review/screen/decision-words.ts'
import type { Chapter } from '../../guide.ts'

export const refused: Chapter<'refused'> = {
  title: 'When something is refused',
  about: 'Each refusal says why and what to do. These are the most frequent.',
  sections: {
    publishing: {
      title: 'Approving or publishing',
      text: `
- “${decisionOutcomes.own_text.en}” Ask a colleague: this is the most important rule of the house.
- “${decisionOutcomes.text_changed.en}” You approved what you had read; it is no longer that.
- “${decisionOutcomes.findings_open.en}” See [What the machine finds](guide:findings).
- “${decisionOutcomes.checklist_incomplete.en}” A question without a yes is a reason to talk.
- “${decisionOutcomes.story_hidden.en}”
- “${consentRefusalWords.consent_missing.en}”
- “${consentRefusalWords.consent_not_for_language.en}”

An administrator cannot change this, and that is meant.`,
    },
    saving: {
      title: 'Saving',
      text: `
“${draftFaults.savedElsewhere.en.replace('{time}', '21.20')}” The same sentence, with a name, when it was somebody else. Copy what you had just written before you reload: nothing was overwritten.

A field is underlined and says what is missing: the rest of what you wrote is still there.`,
    },
    pictures: {
      title: 'A picture',
      text: `
Photos of iPhones (HEIC), PDFs, SVG drawings, animated pictures, sounds and videos are not taken; the message says what to do instead. A voice identifies a person as surely as a face.

“Each face must be covered”: see [Covering faces](guide:pictures#faces).`,
    },
    money: {
      title: 'A refund, an export',
      text: `
If Stripe does not answer, wait some minutes and try again: the same request is never carried out twice. If the page broke off, reload it to see how the gift stands.

An export that broke off saves no file. Ask for fewer days at a time.`,
    },
    door: {
      title: 'Signing in',
      text: `
“${doorFaults.refused.en}” The message is the same in every case, so that nobody can guess who has an account. Tries are slowed down, never locked out: wait, or ask for a new password.

“${doorFaults.code_refused.en}” See also that the clock of your telephone is right.`,
    },
  },
}
