import { coverWords } from '../../../media/screen/cover-words.ts'
import { mediaNames, mediaWords } from '../../../media/media-words.ts'
import { unusedNotes, unusedWords } from '../../../media/unused/unused-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const pictures: Chapter<'pictures'> = {
  title: 'Pictures',
  about: 'Send a picture, cover what would give somebody away, describe it to those who do not see it.',
  sections: {
    send: {
      title: 'Sending',
      text: `
In [${mediaNames.plural.en}](/admin/collections/media), or from the text, send a JPEG, PNG, WebP or AVIF picture. It is made anew: file name, place and camera are gone, and the original is not kept. What can be seen in it stays.

The best is often to send nothing: without a picture the site draws a horizon, a different one for each story.

Look at it as someone who is searching: a tattoo, a uniform, a badge, jewellery, a paper, a plate, a screen, a socket, the view from the window, a reflection. A pattern of wallpaper has been enough to find a room.`,
    },
    faces: {
      title: 'Covering faces',
      text: `
On arrival the machine looks for faces. As long as there is one, the picture is sealed, seen by staff alone, and no text that shows it is published. If nothing is done, it is deleted after three days.

1. Open the picture. A box is proposed on each face that was found.
2. Move the boxes and make them larger, by mouse or keyboard. Hair, ears and chin are covered with each face, even where its box is drawn smaller. ${q(coverWords.add)} for everything else: the machine looks for faces only, and misses some from the side or in a mirror.
3. Press ${q(coverWords.cover)}.

![A drawn picture with a box on a silhouette, and the buttons to add boxes or to cover.](picture:cover)

> What is under a box is destroyed, in every size. Nobody can bring it back.

If nothing was found, open ${q(coverWords.coverMore)} and cover it yourself. A face is shown only if the person agreed to have their photo published. A reviewer who did not send the picture then says so on its page; when that consent ends, the picture is destroyed.`,
    },
    words: {
      title: 'Alternative text',
      text: `
${q(mediaWords.alt.label)}: one sentence that says what the picture shows, for those who do not see it, in each language in which it appears. No name, no place. “An empty chair by a window, in the morning”, not “image1” and not “Pavel’s room in Tbilisi”.

If the picture adds nothing to the text, tick ${q(mediaWords.isDecorative.label)}.

A picture that a public text shows does not change any more. To correct it, take that text down, or send the corrected picture as a new one.`,
    },
    unused: {
      title: 'When nothing shows it',
      text: `
A picture that no text shows, published or in draft, in any language, is deleted in every size after 180 days, unless that was set otherwise. What is not kept can give nobody away.

Thirty days before, the home screen of reviewers says so, and the list says the day: ${q(unusedWords.endsOn.label)}. Putting it into a text, even a draft, is enough to keep it. A reviewer may also open the picture and press ${q(unusedNotes.keep)}: its time then begins anew.

An old version does not keep its pictures. If you restore one that showed some, the review names the picture that is gone: take it out of the text, or send it again.`,
    },
  },
}
