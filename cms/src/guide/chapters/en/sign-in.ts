import { doorWords } from '../../../people/screens/door-words.ts'
import { securityWords } from '../../../people/screens/security-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const signIn: Chapter<'sign-in'> = {
  title: 'Signing in for the first time',
  about: 'Open your account, link your telephone, keep your recovery codes.',
  sections: {
    invitation: {
      title: 'The invitation',
      text: `
An administrator makes your account, and you get an e-mail. Its link works once, for 72 hours. If it is too late, ask for another to be sent.

1. Open the link and choose a password of at least 15 characters: four or five unrelated words. A password manager will remember it for you.
2. Press ${q(doorWords.keep)}.
3. Sign in with your e-mail and this password.

![The page for signing in: two fields, e-mail and password, and the button to continue.](picture:sign-in)

Nobody else knows this password, and nobody on the team will ever ask for it.`,
    },
    'second-factor': {
      title: 'Linking your telephone',
      text: `
Passwords get stolen. So each sign-in also asks for a code that only your telephone knows.

1. Install an authenticator app, for example Aegis, FreeOTP or Ente Auth.
2. On the page ${q(doorWords.setUpTitle)}, add an account in it by scanning the square, or type the key.
3. Type the six-digit code it shows, then ${q(doorWords.link)}.

From then on each sign-in asks for the password, then for the code of the moment.

![The second step of signing in: one field, for the six-digit code.](picture:second-step)

> Protect this telephone with a code of its own, and do not keep the password beside the app: whoever takes it would have both.`,
    },
    'recovery-codes': {
      title: 'Recovery codes',
      text: `
You are shown ten codes, once. Each stands in for the telephone, once. Write them on paper or keep them in a password manager, away from the computer you work on and from the telephone, then press ${q(doorWords.recoveryKept)}.

When only two or three are left, make new ones in [your account](/admin/account): ${q(securityWords.newCodes)}. The old ones then stop working.`,
    },
    'every-day': {
      title: 'Every day',
      text: `
A session ends after half an hour without doing anything, and after eight hours in any case. What you were writing is saved as you go. The hours you see are those of Paris, wherever you are.

In [your account](/admin/account) you choose the language of the admin, change your password, and see ${q(securityWords.sessions)}: each browser in which you are signed in. If one is not yours, end it, change your password, and read [An account was taken over](guide:emergencies#account).

![Somebody’s account: the telephone that is linked, the recovery codes left, and the open sessions.](picture:own-account)`,
    },
    forgotten: {
      title: 'Forgotten password, lost telephone',
      text: `
**Password.** When signing in, press ${q(doorWords.forgotten)} A link comes by e-mail; it works once, for an hour. The telephone’s code is still asked for.

**Telephone.** Type one of your recovery codes instead of the code, then, in your account, ${q(securityWords.newTelephone)}.

**Telephone and codes.** Two administrators must agree to unlink your telephone. Call them: they will make sure that it is you.`,
    },
  },
}
