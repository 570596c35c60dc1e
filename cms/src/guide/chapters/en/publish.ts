import { decisionWords } from '../../../review/screen/decision-words.ts'
import { screenWords } from '../../../review/screen/screen-words.ts'
import { planningWords } from '../../../planning/screen/planning-words.ts'
import { boardWords } from '../../../translation/translation-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const publish: Chapter<'publish'> = {
  title: 'Publishing',
  about: 'Now or at a chosen time, language by language.',
  sections: {
    now: {
      title: 'Now',
      text: `
In the tab ${q(screenWords.tab)} of an approved text: ${q(decisionWords.publish)}. The site shows it within seconds, in this language only. Each language is reviewed and published on its own.

Before that, one last question: does the person know that it appears today? Some want to warn their family, or to be far away.`,
    },
    later: {
      title: 'At a chosen time',
      text: `
Under ${q(planningWords.title)}, give a day and a time, by the clock of Paris, then ${q(planningWords.plan)}. The text must have been approved.

![The box for publishing later: a day, a time, and the button that plans the publication.](picture:plan)

When the moment comes everything is checked again: the text, the approval, the consent, the words never to be published. If it has changed meanwhile it does not appear, and the screen says why. ${q(planningWords.cancel)}: the text stays approved.

What is planned stands on the [board](guide:translations#board), with its day and hour: state ${q(boardWords.planned)}. The home page counts it, language by language.`,
    },
    afterwards: {
      title: 'Afterwards',
      text: `
Open the page on the site, on a telephone, in each published language. A public text is corrected as a draft: the old one is read as long as the new one has not been approved.

If something is wrong, do not wait to know what: [hide first](guide:emergencies#one-story).`,
    },
  },
}
