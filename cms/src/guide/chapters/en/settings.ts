import { settingsNames, settingsWords } from '../../../settings/settings-words.ts'
import { accountActLabels } from '../../../trail/screen/account-act-labels.ts'
import { trailWords } from '../../../trail/screen/trail-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const settings: Chapter<'settings'> = {
  title: 'Settings and the trail',
  about: 'What the site says of the association, and who did what.',
  sections: {
    site: {
      title: 'The site',
      text: `
[${settingsNames.label.en}](/admin/globals/settings): ${q(settingsWords.homeCampaign.label)}, then what the foot of each page says of the association. French law requires the name, the address of the seat, ${q(settingsWords.publicationDirector.label)} and ${q(settingsWords.host.label)}.

![The settings of the site: the campaign on the home page, and what is said of the association.](picture:settings)

Name nobody who need not be named. The ${q(settingsWords.email.label)} is a mailbox that several people read, never the one where people ask us for help. ${q(settingsWords.homeCampaign.label)} changes as soon as you save. The rest takes two administrators: the first enters and saves it, another enters exactly the same within 24 hours, and the site changes. What could lead to a person (a telephone, a name never to be published) is refused, and the screen says where.`,
    },
    trail: {
      title: 'Who did what',
      text: `
[${trailWords.title.en}](/admin/trail) shows each role what concerns it: sign-ins and refused ones, roles given, accounts closed. Nothing in it can be erased, and it holds the text of no story. The home page counts the refused sign-ins of the day: a few are slips of the finger, dozens are not. You also see what was refused, and to whom (${q(accountActLabels.access_refused)}): a page or an act of another role, a role somebody would take. Once is a slip. If it goes on, ask the person; if it was not them, follow [the emergencies](guide:emergencies#account).`,
    },
  },
}
