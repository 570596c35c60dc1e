import { roleWords, userNames, userWords } from '../../../people/people-words.ts'
import { requestWords, securityWords } from '../../../people/screens/security-words.ts'
import { fillIn } from '../../../languages/pick-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const accounts: Chapter<'accounts'> = {
  title: 'Accounts',
  about: 'Invite somebody, give a role, close an account; what takes two.',
  sections: {
    invite: {
      title: 'Inviting',
      text: `
In [${userNames.plural.en}](/admin/collections/users), make an account: e-mail, ${q(userWords.name.label)}, ${q(userWords.roles.label)}. The invitation is sent at once. One account each, never shared: the trail says who did what.

The name shown is read by colleagues. A first name or a pseudonym is enough.

The link was lost: open the account, ${q(securityWords.invite)}.

![The page of an account, with its telephone and what an administrator can do.](picture:account)`,
    },
    two: {
      title: 'What takes two',
      text: `
Making somebody a reviewer or an administrator, or unlinking their telephone: one asks, another confirms, on the home page, under ${q(securityWords.requests)}. Nobody does this for themselves. A request holds for 24 hours.

![On the home page, a request that waits for another administrator to confirm.](picture:request)

> Before you press ${q(securityWords.confirm)}, call the person: is the request theirs? That is the whole point of being two.

“${fillIn(requestWords.reviewer.en, { name: '…' })}” gives the right to publish and to take down. Always have two administrators who do not travel together; otherwise only the server can confirm.

Publishing, exporting gifts or changing accounts: the code on the telephone is asked for again if none was typed for a quarter of an hour. So a screen left open can do none of it. Taking a story away never asks for it.`,
    },
    roles: {
      title: 'The roles',
      text: `
- ${q(roleWords.author)}: writes and translates. Does not publish.
- ${q(roleWords.reviewer)}: reviews, approves what others wrote, publishes, takes down, keeps the consents.
- ${q(roleWords.treasurer)}: sees donations and refunds them. Sees no draft.
- ${q(roleWords.administrator)}: keeps accounts and settings. Reads no draft, approves nothing.

Give as little as possible. Somebody may have two roles; they still do not approve what they wrote.`,
    },
    close: {
      title: 'Closing',
      text: `
On the day somebody leaves: ${q(securityWords.close)}. Its sessions end at once, what they wrote stays, and the account can be reopened; the roles that take two then take two again. For a mere doubt: ${q(securityWords.endAll)}.

Once a month, read the list: whoever no longer comes need not get in.`,
    },
  },
}
