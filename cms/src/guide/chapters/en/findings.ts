import { earlierWords } from '../../../drafts/earlier/earlier-words.ts'
import { outputWords } from '../../../findings/outputs/screen/output-words.ts'
import { findingWords } from '../../../review/screen/finding-words.ts'
import { screenWords } from '../../../review/screen/screen-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const findings: Chapter<'findings'> = {
  title: 'What the machine finds',
  about: 'What it finds, how to mend it, and when it may be accepted.',
  sections: {
    what: {
      title: 'What it finds',
      text: `
In the review tab, under ${q(findingWords.found)}, each finding is shown in its place in the text: military unit, passport or tax number, telephone, e-mail, account name, link, coordinates, street address, exact date, year of birth, full name, plate, case number, wallet. It also reads page addresses, captions and alternative texts, and knows figures written with spaces or with letters that look alike.

![A finding on the reviewer’s screen: a military unit, marked in the text, and the field for a reason.](picture:finding)

> It finds only what has a shape. A village given by its bare name, a scar, a way of speaking escape it: that is your work.`,
    },
    mend: {
      title: 'Mending',
      text: `
Nearly always one mends, with something vaguer rather than with a blank:

- “в/ч 12345” becomes “his unit”;
- “on 14 February” becomes “that winter”;
- “born in 1998” becomes “barely over twenty”;
- “Station Street in Kazan” becomes “at his mother’s”.

A blank, initials or “the town of K.” tell the reader that there is something to find.

What you have mended can still be read in earlier versions, of which fifty are kept. If a person could be recognised there, a reviewer removes them at the end of the tab ${q(screenWords.tab)}: ${q(earlierWords.remove)}, once the text is mended in every language. Backups of the database forget them in their turn, within 35 days.`,
    },
    accept: {
      title: 'Accepting with a reason',
      text: `
Sometimes the finding is right and points to nobody: the date of a law, the number of an article, the link to a newspaper. The reviewer then writes, in ${q(findingWords.reason)}, why it exposes nobody: “date on which a law came into force, quoted by the press”. The reason is kept with their name.

Do not repeat the detail itself. A word never to be published cannot be accepted.

Each night the machine also reads what the site shows, page by page. What nobody accepted stands on the reviewers’ home page, under ${q(outputWords.title)}. So does a picture that carries more than its pixels, or shows a face that is neither covered nor under a consent; pictures are looked at over several nights, the newest first.`,
    },
  },
}
