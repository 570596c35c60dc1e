import { consentPageWords } from '../../../consent/desk/consent-page-words.ts'
import { consentNames } from '../../../consent/consent-words.ts'
import { neverWordWords } from '../../../never-words/never-word-words.ts'
import { securityWords } from '../../../people/screens/security-words.ts'
import { userNames } from '../../../people/people-words.ts'
import { copyStateWords } from '../../../withdrawal/screen/copy-words.ts'
import { pageWords, storyWords } from '../../../withdrawal/screen/withdrawal-words.ts'
import { trailWords } from '../../../trail/screen/trail-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const emergencies: Chapter<'emergencies'> = {
  title: 'Emergencies',
  about: 'When somebody may be in danger: act first, understand afterwards.',
  sections: {
    'one-story': {
      title: 'Taking down one story',
      text: `
A reviewer, alone, at once, from a telephone too:

1. Open the story, then the tab ${q(storyWords.tab)}.
2. Press ${q(storyWords.hide)}.
3. Wait until the screen says that every instance of the site has confirmed: some seconds. If one is silent, the screen says until when it may still show the story, ten minutes at most.

![The tab that withdraws a story: the button that hides it, and what the site confirms.](picture:story-withdrawal)

It is gone in every language, with its pictures, from search and from feeds. Nothing is lost: two people can show it again. You are not a reviewer? Call one.

If others may have copied it: ${q(storyWords.hideAndList)}. The list is on the page [${pageWords.title.en}](/admin/withdrawals), under ${q(pageWords.copies)}; note each request there: ${q(copyStateWords.asked)}, ${q(copyStateWords.gone)}, ${q(copyStateWords.refused)}.`,
    },
    'all-stories': {
      title: 'Taking down all stories',
      text: `
You do not know which one, or several people are in danger:

1. Open [${pageWords.title.en}](/admin/withdrawals).
2. ${q(pageWords.hideAll)}, then ${q(pageWords.hideAllConfirm)}.

![The page of withdrawals on a telephone, with the button that hides all stories.](picture:withdrawals-phone)

The campaign and giving go on. No story can be read any more, and no draft can be published, until two people show them again.`,
    },
    withdrawal: {
      title: 'Somebody withdraws',
      text: `
They need not say why, nor prove who they are.

1. Open [${consentNames.plural.en}](/admin/collections/consents), at their code.
2. If they say a word: ${q(consentPageWords.checkWord)}. If it is wrong or forgotten, go on all the same.
3. ${q(consentPageWords.withdraw)}, then ${q(consentPageWords.withdrawConfirm)}.

![The foot of a consent: check the word, and withdraw the consent.](picture:consent-withdrawal)

> All their stories leave the site at once and are erased, drafts and pictures included. Nobody can bring them back, not even from a backup. If you are not certain that the call is theirs, hide the story first: that can be undone.

Tell them what has been done, and what we cannot do: what others have copied, we can only ask for.`,
    },
    telephone: {
      title: 'A telephone was seized',
      text: `
**That of somebody on the team.** Assume that everything open on it is being read.

1. An administrator opens their account in [${userNames.plural.en}](/admin/collections/users): ${q(securityWords.close)}. Its sessions end at once.
2. They ask for another telephone to be linked: ${q(securityWords.resetFactor)}. It takes two administrators.
3. The reviewers hide the stories of the people with whom this telephone was in touch.
4. The account is reopened only after speaking with the person, with a new telephone and a new password.

**That of a person in a story, or they no longer answer.** Hide their story, tell their relatives as they asked, and do not write to that telephone.`,
    },
    account: {
      title: 'An account was taken over',
      text: `
A session you do not know, an e-mail about a new password you did not ask for, a text changed in your name:

1. In [your account](/admin/account): ${q(securityWords.endOthers)}, then ${q(securityWords.changePassword)}.
2. Tell an administrator: ${q(securityWords.close)}, if you no longer get in.
3. Change the password of your e-mail: that is how an account is taken again.
4. Reviewers and administrators look at ${q(trailWords.title)} for those days. When in doubt, hide the stories that this account has touched.`,
    },
    'never-word-public': {
      title: 'A real name is public',
      text: `
The home page says so under ${q(neverWordWords.hitsTitle)}, or somebody calls. Hide the story, and choose to have copies removed. Tell the person. Only then, mend, and remove [the earlier versions](guide:findings#mend).

> If the name stands in the address of the page, another address is not enough: the old one leads to it for good. Begin a new story with its words, then erase this one.`,
    },
  },
}
