import { boardWords, stateWords } from '../../../translation/translation-words.ts'
import { translateWords } from '../../../translation/side-by-side/translate-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const translations: Chapter<'translations'> = {
  title: 'Translating',
  about: 'Find what waits, translate beside the original, say that it is ready.',
  sections: {
    board: {
      title: 'The board',
      text: `
[${boardWords.title.en}](/admin/translations) shows each text in each language. Choose a language and ${q(boardWords.toDo)}: what is left is your list. The home page gives its number.

![The board of translations: a row for each text, a column for each language, with its state.](picture:board)`,
    },
    'side-by-side': {
      title: 'Side by side',
      text: `
From the board, or by the tab ${q(translateWords.tab)}, the original is on the left, your language on the right, field by field. You touch no other language, and several people can translate at once.

When the original has changed since your last version, the passages are marked: ${q(translateWords.changed)}.

![A translation side by side: the original on the left, the fields to fill in on the right.](picture:translate)

In a language where nothing is written yet, ${q(translateWords.structure)} brings its headings, pictures and quotes over, its words between ⟦ ⟧. Replace them one by one; nothing can be ready while one is left.

What you write is saved as you go; ${q(translateWords.save)} keeps a version you can come back to. If somebody else has written in the same language meanwhile, you are told, nothing is overwritten, and your words can be copied. Once everything is there, faithful and complete, press ${q(translateWords.ready)}: the text then waits for approval.

> Translating can add a danger: a regional turn of phrase, an exact piece of army slang, a first name put back into its original form. The rules of the story hold in each language.`,
    },
    states: {
      title: 'The states',
      text: `
- ${q(stateWords.missing)}: nothing is written in this language.
- ${q(stateWords.draft)}: there is a draft.
- ${q(stateWords.ready)}: somebody said so; it waits for approval.
- ${q(stateWords.outdated)}: the original has changed since the translation was called ready.
- ${q(stateWords.public)}: it is read on the site.
- ${q(stateWords.public_outdated)}: it is read, but the original has changed since.

An unfinished language never shows half: the site says that the text is not available in this language yet, and shows it in another.`,
    },
  },
}
