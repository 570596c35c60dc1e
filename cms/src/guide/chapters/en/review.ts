import { checklistQuestions } from '../../../review/screen/checklist-words.ts'
import { decisionWords } from '../../../review/screen/decision-words.ts'
import { returnWords } from '../../../review/returning/return-words.ts'
import { screenWords } from '../../../review/screen/screen-words.ts'
import { boardWords } from '../../../translation/translation-words.ts'
import { nextStepWords } from '../../../translation/side-by-side/next-step-words.ts'
import { translateWords } from '../../../translation/side-by-side/translate-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const review: Chapter<'review'> = {
  title: 'Asking for review, reviewing',
  about: 'Ask for a review, read as someone who is searching, answer the six questions.',
  sections: {
    ask: {
      title: 'Asking for a review',
      text: `
Above the form of a draft, ${q(nextStepWords.ask)} leads to the tab ${q(translateWords.tab)}, where the original too is called ready: ${q(translateWords.ready)}. It then appears on the reviewers’ home page. There is nothing to send.

Nobody approves their own story: whoever wrote a text no longer sees what gives a person away. This holds for every correction, a comma included, in each language, for the alternative text of a picture, and for what comes back with an older version.`,
    },
    read: {
      title: 'Reading',
      text: `
On the home page, under the texts to review, or in [${boardWords.title.en}](/admin/translations) with ${q(boardWords.awaits)}, open a text, then the tab ${q(screenWords.tab)}.

1. Read the text in one go, as it will be read.
2. Read it again as the former commander: what does he know already, what is he missing?
3. Look at each picture at full size.
4. Go on to the [findings](guide:findings), then to the questions.

What has changed since the last approval is marked. If you correct it yourself, somebody else will have to approve.`,
    },
    checklist: {
      title: 'The six questions',
      text: `
One ticks when the answer is yes. When in doubt one does not, and talks with whoever wrote the text.

![The six questions of the review, each with a box.](picture:checklist)

- ${q(checklistQuestions.recognisable_together.question)} Example: “baker”, “three daughters” and “Siberia” point to nobody separately. Together, in a small town, to a single family. Leave out the trade and the number.
- ${q(checklistQuestions.picture_details.question)} Example: through the window, a minaret and a mast; the street is found within an hour. Cover the window.
- ${q(checklistQuestions.voice_and_words.question)} Example: he always says “a tankman’s word”. His comrades know. Write the quote anew.
- ${q(checklistQuestions.family_in_russia.question)} Example: “my sister, a schoolteacher, hid me for two nights”. The police look for a schoolteacher. Write “relatives”.
- ${q(checklistQuestions.host_country.question)} Example: he tells how he works without a permit where he lives. Do not write what he lives on.
- ${q(checklistQuestions.consent.question)} Example: consent was given in spring, and the text has had one more page about his mother since. Read it to him before ticking.`,
    },
    decide: {
      title: 'Deciding',
      text: `
Under ${q(decisionWords.title)}: ${q(decisionWords.approve)} without publishing, or ${q(decisionWords.approveAndPublish)}. You approve exactly what you have read, word for word, with its pictures, under your name. If the text changes afterwards, the approval no longer counts.

You do not agree? ${q(returnWords.title)}: say what to change and why, without repeating the detail itself. These words stand above the text and on the home page of whoever wrote it, and go when it is ready again. There is no deadline, and no date of publication is worth a person.`,
    },
  },
}
