import { settingsNames, settingsWords } from '../../../settings/settings-words.ts'
import { accountActLabels } from '../../../trail/screen/account-act-labels.ts'
import { trailWords } from '../../../trail/screen/trail-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const settings: Chapter<'settings'> = {
  title: 'Les réglages et le journal',
  about: 'Ce que le site dit de l’association, et qui a fait quoi.',
  sections: {
    site: {
      title: 'Le site',
      text: `
[${settingsNames.label.fr}](/admin/globals/settings) : ${q(settingsWords.homeCampaign.label)}, puis ce que le pied de chaque page dit de l’association. La loi exige le nom, l’adresse du siège, ${q(settingsWords.publicationDirector.label)} et ${q(settingsWords.host.label)}.

![Les réglages du site : la campagne en page d’accueil, et les mentions de l’association.](picture:settings)

Ne nommez personne qui n’ait pas à y être. Le ${q(settingsWords.email.label)} est une boîte que plusieurs personnes lisent, jamais celle où l’on nous demande de l’aide. ${q(settingsWords.homeCampaign.label)} change dès que vous enregistrez. Le reste demande deux administrateurs : le premier saisit et enregistre, l’autre saisit exactement la même chose dans les 24 heures, et le site change. Ce qui pourrait mener à une personne (un téléphone, un nom à ne jamais publier) est refusé, et l’écran dit où.`,
    },
    trail: {
      title: 'Qui a fait quoi',
      text: `
[${trailWords.title.fr}](/admin/trail) montre à chaque rôle ce qui le concerne : entrées et entrées refusées, rôles donnés, comptes fermés. On ne peut rien y effacer, et il ne contient le texte d’aucun récit. L’accueil compte les entrées refusées de la journée : quelques-unes sont des fautes de frappe, des dizaines ne le sont pas. Vous y voyez aussi ce qui a été refusé, et à qui (${q(accountActLabels.access_refused)}) : une page ou une action d’un autre rôle, un rôle que quelqu’un voulait se donner. Une fois, c’est une erreur. Si cela continue, demandez à la personne ; si ce n’était pas elle, suivez [les urgences](guide:emergencies#account).`,
    },
  },
}
