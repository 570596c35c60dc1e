import { beginWords } from '../../../drafts/draft-words.ts'
import { lockWords } from '../../../drafts/lock-words.ts'
import { storyConsentWords } from '../../../consent/story-consent-words.ts'
import { riskWords, storyNames, storyWords } from '../../../stories/story-words.ts'
import { blockNames } from '../../../writing/blocks/block-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const stories: Chapter<'stories'> = {
  title: 'Écrire un récit',
  about: 'Du titre au dernier mot, sans rien qui permette de reconnaître quelqu’un.',
  sections: {
    begin: {
      title: 'Commencer',
      text: `
Dans [${storyNames.plural.fr}](/admin/collections/stories), créez un récit. On vous demande d’abord un titre, puis ${q(beginWords.begin)}. À partir de là, tout ce que vous écrivez est enregistré au fur et à mesure, en brouillon. Rien n’est public avant qu’une autre personne ait approuvé.`,
    },
    fields: {
      title: 'Les champs',
      text: `
![Le formulaire d’un récit : le titre, le chapeau, le texte, et dans la marge le consentement.](picture:story)

- ${q(storyWords.title.label)} : ce qui arrive, pas à qui. Sobre, comme dans un journal.
- ${q(storyWords.standfirst.label)} : une ou deux phrases ; on les lit aussi dans les listes et les moteurs de recherche.
- ${q(storyWords.body.label)} : le récit. Faites court : trois à six minutes de lecture.
- ${q(storyWords.pullQuote.label)} : une phrase du texte, mot pour mot.
- ${q(storyWords.contentWarning.label)} : le sujet seulement, par exemple « évoque la torture ».
- ${q(storyWords.pseudonym.label)} : inventé pour ce récit, courant, sans les mêmes initiales.
- ${q(storyWords.region.label)}, ${q(storyWords.season.label)}, ${q(storyWords.year.label)} : les seules indications de lieu et de temps que le site montre. Dans le doute, plus vague.
- ${q(storyWords.toldIn.label)}, ${q(storyWords.themes.label)}, ${q(storyWords.related.label)} : jamais deux récits de gens qui se connaissent.
- ${q(storyConsentWords.label)} : le code choisi par la personne qui relit.
- ${q(storyWords.risk.label)} : choisi à la relecture. Dans le doute, rien, ce qui vaut ${q(riskWords.high)}.
- ${q(storyWords.hasNeutralTitle.label)} : quand le titre, lu sur le téléphone de quelqu’un, lui nuirait. Il reste sur la page ; l’onglet, l’historique et les liens disent ${q(storyWords.neutralTitle.label)}.
- ${q(storyWords.isSample.label)} : pour une fiction, jamais pour une vraie personne.

Sous chaque champ, une phrase dit ce qui y convient et ce qui n’y a pas sa place.`,
    },
    'what-must-not': {
      title: 'Ce qui ne doit pas y être',
      text: `
Demandez-vous devant qui la personne se cache : un commandant, un voisin, un cousin. Ceux-là connaissent déjà la moitié de l’histoire. Il leur suffit d’un détail.

- Ni nom, ni prénom, ni surnom, ni initiales. Ni celui de ses proches.
- Ni ville, ni village, ni rue, ni poste frontière. Une région de la liste.
- Ni jour, ni mois, ni âge exact, ni année de naissance. Une saison, une année.
- Ni unité, ni grade rare, ni métier rare, ni blessure visible.
- Ni trajet, ni moyen de passage, ni nom de qui a aidé : cela sert encore à d’autres.
- Ni le nombre et l’âge des enfants, ni une tournure que sa mère reconnaîtrait.

> Chaque fait seul peut sembler anodin. C’est leur réunion qui désigne quelqu’un : « infirmier », « jumelles », « hiver », « Asie centrale », et il ne reste qu’une personne.`,
    },
    blocks: {
      title: 'Citations, faits, notes, images',
      text: `
Dans le texte, tapez \`/\` sur une ligne vide, ou servez-vous de la barre.

- ${q(blockNames.quote)} : des paroles et qui parle, sous un nom d’emprunt ou un rôle.
- ${q(blockNames.fact)} : un chiffre ou un énoncé, sa source publique, et quand elle l’a dit.
- ${q(blockNames.note)} : l’explication d’un mot ou d’une loi ; le site les numérote.
- Une image avec sa légende : voyez [Les images](guide:pictures).

![Le menu qui s’ouvre quand on tape une barre oblique dans le texte.](picture:blocks)

Un lien mène à une adresse publique complète, ou à un texte de ce site. Jamais au profil d’une personne, ni à un document partagé.`,
    },
    together: {
      title: 'Quand quelqu’un d’autre y travaille',
      text: `
Si une ou un collègue a le texte ouvert, on vous le dit, avec son nom. Vous pouvez **${lockWords.fr.viewReadOnly}** ou **${lockWords.fr.takeOver}** : cette personne en est avertie, et rien n’est écrasé sans que cela se voie.

Les cinquante dernières versions sont gardées. L’onglet des versions les compare et ramène une ancienne comme brouillon. Si un détail dangereux s’y trouve encore, voyez [Corriger](guide:findings#mend).`,
    },
  },
}
