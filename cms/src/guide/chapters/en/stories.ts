import { beginWords } from '../../../drafts/draft-words.ts'
import { lockWords } from '../../../drafts/lock-words.ts'
import { storyConsentWords } from '../../../consent/story-consent-words.ts'
import { riskWords, storyNames, storyWords } from '../../../stories/story-words.ts'
import { blockNames } from '../../../writing/blocks/block-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const stories: Chapter<'stories'> = {
  title: 'Writing a story',
  about: 'From the title to the last word, with nothing by which somebody could be recognised.',
  sections: {
    begin: {
      title: 'Beginning',
      text: `
In [${storyNames.plural.en}](/admin/collections/stories), make a story. You are first asked for a title, then ${q(beginWords.begin)}. From then on all you write is saved as you go, as a draft. Nothing is public before somebody else has approved it.`,
    },
    fields: {
      title: 'The fields',
      text: `
![The form of a story: title, standfirst, text, and the consent in the margin.](picture:story)

- ${q(storyWords.title.label)}: what happens, not to whom. Plain, as in a newspaper.
- ${q(storyWords.standfirst.label)}: one or two sentences; also read in lists and search engines.
- ${q(storyWords.body.label)}: the story. Keep it short: three to six minutes of reading.
- ${q(storyWords.pullQuote.label)}: one sentence of the text, word for word.
- ${q(storyWords.contentWarning.label)}: the subject only, for example “mentions torture”.
- ${q(storyWords.pseudonym.label)}: made up for this story, common, without the same initials.
- ${q(storyWords.region.label)}, ${q(storyWords.season.label)}, ${q(storyWords.year.label)}: all that the site shows of place and time. When in doubt, vaguer.
- ${q(storyWords.toldIn.label)}, ${q(storyWords.themes.label)}, ${q(storyWords.related.label)}: never two stories of people who know each other.
- ${q(storyConsentWords.label)}: the code the reviewer gave you.
- ${q(storyWords.risk.label)}: chosen by a reviewer. When in doubt nothing, which counts as ${q(riskWords.high)}.
- ${q(storyWords.hasNeutralTitle.label)}: where the title, read on somebody’s phone, would harm them. It stays on the page; the tab, the history and links say ${q(storyWords.neutralTitle.label)}.
- ${q(storyWords.isSample.label)}: for fiction, never for a real person.

Below each field a sentence says what fits there and what has no place there.`,
    },
    'what-must-not': {
      title: 'What must not stand there',
      text: `
Ask from whom the person is hiding: a commander, a neighbour, a cousin. They already know half of the story. One detail is enough for them.

- No name, first name, nickname or initials. Nor those of relatives.
- No town, village, street or border post. A region of the list.
- No day, no month, no exact age, no year of birth. A season, a year.
- No unit, no rare rank, no rare trade, no visible injury.
- No route, no way across, no name of who helped: others still need them.
- Not the number and ages of children, nor a turn of phrase their mother would know.

> Each fact alone may look harmless. It is together that they point to somebody: “nurse”, “twins”, “winter”, “Central Asia”, and only one person is left.`,
    },
    blocks: {
      title: 'Quotes, facts, notes, pictures',
      text: `
In the text, type \`/\` on an empty line, or use the bar.

- ${q(blockNames.quote)}: words and who speaks, under a pseudonym or a role.
- ${q(blockNames.fact)}: a figure or a statement, its public source, and when it said so.
- ${q(blockNames.note)}: a word or a law explained; the site numbers them.
- A picture with its caption: see [Pictures](guide:pictures).

![The menu that opens when a slash is typed in the text.](picture:blocks)

A link leads to a complete public address, or to a text of this site. Never to somebody’s profile, nor to a shared document.`,
    },
    together: {
      title: 'When somebody else is at work on it',
      text: `
If a colleague has the text open you are told so, with their name. You can choose **${lockWords.en.viewReadOnly}** or **${lockWords.en.takeOver}**: they are told, and nothing is overwritten unseen.

The last fifty versions are kept. The tab of versions compares them and brings an older one back as a draft. If a dangerous detail still stands in one, see [Mending](guide:findings#mend).`,
    },
  },
}
