import { checklistQuestions } from '../../../review/screen/checklist-words.ts'
import { decisionWords } from '../../../review/screen/decision-words.ts'
import { returnWords } from '../../../review/returning/return-words.ts'
import { screenWords } from '../../../review/screen/screen-words.ts'
import { boardWords } from '../../../translation/translation-words.ts'
import { nextStepWords } from '../../../translation/side-by-side/next-step-words.ts'
import { translateWords } from '../../../translation/side-by-side/translate-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const review: Chapter<'review'> = {
  title: 'Faire relire, relire',
  about: 'Demander une relecture, lire comme quelqu’un qui cherche, répondre aux six questions.',
  sections: {
    ask: {
      title: 'Demander une relecture',
      text: `
Au-dessus du formulaire d’un brouillon, ${q(nextStepWords.ask)} mène à l’onglet ${q(translateWords.tab)}, où l’original aussi se déclare prêt : ${q(translateWords.ready)}. Il paraît alors à l’accueil des personnes qui relisent. Il n’y a rien à envoyer.

Personne n’approuve son propre récit : qui a écrit un texte n’y voit plus ce qui trahit une personne. Cela vaut pour chaque correction, même une virgule, dans chaque langue, pour le texte de remplacement d’une image, et pour ce qui revient avec une ancienne version.`,
    },
    read: {
      title: 'Lire',
      text: `
À l’accueil, sous les textes à relire, ou dans [${boardWords.title.fr}](/admin/translations) avec ${q(boardWords.awaits)}, ouvrez un texte puis l’onglet ${q(screenWords.tab)}.

1. Lisez le texte d’un trait, comme on le lira.
2. Relisez-le comme son ancien commandant : que sait-il déjà, que lui manque-t-il ?
3. Regardez chaque image en grand.
4. Passez aux [constats](guide:findings), puis aux questions.

Ce qui a changé depuis la dernière approbation est signalé. Si vous corrigez vous-même, quelqu’un d’autre devra approuver.`,
    },
    checklist: {
      title: 'Les six questions',
      text: `
On coche quand la réponse est oui. Dans le doute, on ne coche pas, et on en parle avec la personne qui a écrit.

![Les six questions de la relecture, chacune avec une case.](picture:checklist)

- ${q(checklistQuestions.recognisable_together.question)} Exemple : « boulanger », « trois filles » et « Sibérie » ne désignent personne séparément. Ensemble, dans un bourg, une seule famille. On enlève le métier et le nombre.
- ${q(checklistQuestions.picture_details.question)} Exemple : par la fenêtre, un minaret et une antenne ; on retrouve la rue en une heure. On couvre la fenêtre.
- ${q(checklistQuestions.voice_and_words.question)} Exemple : il dit toujours « ma parole de tankiste ». Ses camarades le savent. On réécrit la citation.
- ${q(checklistQuestions.family_in_russia.question)} Exemple : « ma sœur, institutrice, m’a caché deux nuits ». La police cherche une institutrice. On écrit « des proches ».
- ${q(checklistQuestions.host_country.question)} Exemple : il raconte travailler sans permis dans le pays où il vit. On n’écrit pas de quoi il vit.
- ${q(checklistQuestions.consent.question)} Exemple : le consentement date du printemps, et le texte a depuis une page de plus sur sa mère. On lui relit le texte avant de cocher.`,
    },
    decide: {
      title: 'Décider',
      text: `
Sous ${q(decisionWords.title)} : ${q(decisionWords.approve)} sans publier, ou ${q(decisionWords.approveAndPublish)}. Vous approuvez exactement ce que vous avez lu, mot pour mot, avec ses images, sous votre nom. Si le texte change ensuite, l’approbation ne vaut plus.

Vous n’êtes pas d’accord ? ${q(returnWords.title)} : dites ce qu’il faut changer et pourquoi, sans répéter la donnée elle-même. Ces mots se lisent au-dessus du texte et à l’accueil de la personne qui l’a écrit, et disparaissent quand il est de nouveau prêt. Il n’y a pas de délai, et aucune date de publication ne vaut une personne.`,
    },
  },
}
