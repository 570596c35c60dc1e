import { panelWords } from '../../../preview/preview-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const preview: Chapter<'preview'> = {
  title: 'Preview',
  about: 'See the text on the real site before everybody else.',
  sections: {
    see: {
      title: 'Seeing what will be read',
      text: `
In a story, a page or a campaign, open the preview: the real site, with your draft, following what you write. ${q(panelWords.phone)} and ${q(panelWords.desktop)} change the width; the language is the one you are writing. On a telephone, ${q(panelWords.open)} shows it over the text, and ${q(panelWords.back)} takes it away.

![The preview of a story beside its form: the site, as wide as a telephone.](picture:preview)

It is for you alone, for this text, for a quarter of an hour, and renews itself as long as you write. Its address, sent to somebody else, shows nothing.

> To have a text read, do not send the address: say that the text is ready. And no screenshots in a messenger.`,
    },
  },
}
