import { campaignNames, campaignWords, givingWords } from '../../../campaigns/campaign-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const campaign: Chapter<'campaign'> = {
  title: 'The campaign text',
  about: 'The home page and the page for giving: what they say, and how giving is paused.',
  sections: {
    text: {
      title: 'What it says',
      text: `
Open [${campaignNames.plural.en}](/admin/collections/campaigns). From top to bottom the fields follow the page: ${q(campaignWords.headline.label)}, ${q(campaignWords.introduction.label)}, ${q(campaignWords.facts.label)}, ${q(campaignWords.uses.label)}, ${q(campaignWords.partners.label)}, ${q(campaignWords.questions.label)}, ${q(campaignWords.lastCall.label)}.

![The form of the campaign: the headline and the introduction.](picture:campaign)

- The tone: calm, exact, without guilt or made-up urgency. People with reasons.
- Each fact carries its source and the day on which it was read. No source, no figure.
- ${q(campaignWords.makesPossible.label)}: checked with those who pay for it. A promise that can be kept.
- ${q(campaignWords.stories.label)}: three at most.

Rows are common to all languages, their words are translated. A row that is added shows in another language once its words are approved there; one that is moved or removed, is so everywhere. To change an amount, a date, a source or a name, first take the other languages down, then approve them one by one. It takes an approval here too; it may come from whoever wrote.`,
    },
    giving: {
      title: 'Opening, pausing, closing',
      text: `
The field ${q(campaignWords.giving.label)} says ${q(givingWords.open)}, ${q(givingWords.paused)} or ${q(givingWords.closed)}. When paused or closed, the form takes nothing and shows the sentence of ${q(campaignWords.givingNote.label)}. The change is published like the rest.

Monthly gifts that have begun go on; the treasurer ends them one by one.`,
    },
  },
}
