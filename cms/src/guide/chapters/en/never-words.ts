import { neverWordWords } from '../../../never-words/never-word-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const neverWords: Chapter<'never-words'> = {
  title: 'Words never to be published',
  about: 'Tell the machine the real names, so that it refuses them everywhere and nobody can read them back.',
  sections: {
    enter: {
      title: 'For a story',
      text: `
Before the first review, a reviewer opens the review tab of the story and enters, one a line: the real first name, the surname, the first names of relatives, the nickname, the town, the village, the unit.

- Write each word in its first form, as in a passport. Declined and transliterated forms are found by themselves.
- First name on one line, surname on another: together on one line, only the two in a row would be refused.
- Press ${q(neverWordWords.keep)}.

![The box for words never to be published in a story, one a line.](picture:never-words)

Only a seal is kept, made with a key that is not in the database. You will see how many words there are, never which. A text that holds one is not published, and no reason changes that.`,
    },
    everywhere: {
      title: 'For every text',
      text: `
On the page [${neverWordWords.toAll.en}](/admin/never-words) are those that must appear in no text at all: places of shelter, names of staff and volunteers.

If a word blocks a text by mistake, it cannot be taken out alone, since nobody can read it: ${q(neverWordWords.clear)}, then enter the list again. The clearing is noted with your name.`,
    },
  },
}
