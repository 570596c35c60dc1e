import { consentPageWords } from '../../../consent/desk/consent-page-words.ts'
import { consentNames, consentWords } from '../../../consent/consent-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const consent: Chapter<'consent'> = {
  title: 'Consent first',
  about: 'What to tell the person before writing, and how to keep a record without keeping their name.',
  sections: {
    'what-to-say': {
      title: 'What to say, and in which language',
      text: `
Speak with the person in the language they understand best, with an interpreter where needed. An interpreter they did not choose may come from their own village: ask whether they are at ease with them.

Tell them, in plain words:

- what will be shown: a text, under a pseudonym; a picture or none;
- where, and in which languages. Russian is read by their former commanders: they may refuse it and accept the others;
- what may happen: being recognised, prosecution, pressure on the family, copies that nobody can call back;
- that the help they receive does not depend on it;
- that they can say no today, and withdraw on any day, without giving a reason.

Then ask them to say back what they understood. If they hesitate, it is a no.

> Never ask for what the story does not need: what we do not know cannot be taken from us.`,
    },
    record: {
      title: 'Recording it',
      text: `
A reviewer opens [${consentNames.plural.en}](/admin/collections/consents) and makes one. No field asks for a name: the ${q(consentWords.caseCode.label)} is drawn by lot, and it is what one writes into the person’s paper file.

- ${q(consentWords.scope.label)}: text, photo, voice. A face is a photo, even from behind.
- ${q(consentWords.languages.label)}: only those they accept. The story cannot be published in any other.
- ${q(consentWords.channels.label)}: without “this site” the story does not appear here.
- ${q(consentWords.informedHow.label)} and ${q(consentWords.informedIn.label)}.
- ${q(consentWords.risksExplained.label)} and ${q(consentWords.aidIndependent.label)}: tick them only if it is true.

![A consent being entered: what may be shown, the languages, where it may be published.](picture:consent)

In the story, this code is then chosen. Without it the story stays a draft.`,
    },
    word: {
      title: 'The word for saying no',
      text: `
The person chooses a word, neither a name nor a place, and you type it into ${q(consentWords.withdrawalWord.label)}. It is sealed: a word heard on the telephone can be checked, this one can never be read again.

It serves to know that it is they who call. It does not serve to refuse them anything: if they forgot it, their withdrawal counts all the same. What follows is on the page of emergencies, [Somebody withdraws](guide:emergencies#withdrawal).`,
    },
    renew: {
      title: 'Renewing it',
      text: `
A consent holds for twelve months at most. From the day in ${q(consentWords.reviewOn.label)} on, the home page reminds you. Ask the person again, in the same terms as the first time.

- They agree: change ${q(consentWords.agreedOn.label)} and ${q(consentWords.expiresOn.label)}.
- They cannot be reached: let it end. At midnight in Paris, when the last day ends, their stories are no longer public, with nothing for anybody to do. Once renewed, they are read and approved anew: what was harmless a year ago may not be now.
- They say no: ${q(consentPageWords.withdraw)}.`,
    },
  },
}
