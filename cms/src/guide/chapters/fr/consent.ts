import { consentPageWords } from '../../../consent/desk/consent-page-words.ts'
import { consentNames, consentWords } from '../../../consent/consent-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const consent: Chapter<'consent'> = {
  title: 'Le consentement d’abord',
  about: 'Ce qu’il faut dire à la personne avant d’écrire, et comment en garder la trace sans garder son nom.',
  sections: {
    'what-to-say': {
      title: 'Ce qu’il faut dire, et dans quelle langue',
      text: `
Parlez à la personne dans la langue qu’elle comprend le mieux, avec un interprète s’il le faut. Un interprète qu’elle n’a pas choisi peut venir de son village : demandez-lui s’il lui convient.

Dites-lui, avec des mots simples :

- ce qui sera montré : un texte, sous un prénom d’emprunt ; une image ou non ;
- où, et dans quelles langues. Le russe est lu par ses anciens chefs : elle peut le refuser et accepter les autres ;
- ce qui peut arriver : être reconnue, des poursuites, une pression sur la famille, des copies que personne ne pourra rappeler ;
- que l’aide qu’elle reçoit n’en dépend pas ;
- qu’elle peut dire non aujourd’hui, et retirer son accord n’importe quel jour, sans donner de raison.

Puis demandez-lui de redire ce qu’elle a compris. Si elle hésite, c’est non.

> Ne demandez jamais ce dont le récit n’a pas besoin : ce que nous ne savons pas ne peut pas nous être pris.`,
    },
    record: {
      title: 'L’enregistrer',
      text: `
Une relectrice ou un relecteur ouvre [${consentNames.plural.fr}](/admin/collections/consents) et en crée un. Aucun champ ne demande de nom : le ${q(consentWords.caseCode.label)} est tiré au sort, et c’est lui que l’on écrit dans le dossier papier de la personne.

- ${q(consentWords.scope.label)} : texte, photo, voix. Un visage est une photo, même de dos.
- ${q(consentWords.languages.label)} : seulement celles qu’elle accepte. Le récit ne pourra pas être publié dans une autre.
- ${q(consentWords.channels.label)} : sans « ce site », le récit ne paraît pas ici.
- ${q(consentWords.informedHow.label)} et ${q(consentWords.informedIn.label)}.
- ${q(consentWords.risksExplained.label)} et ${q(consentWords.aidIndependent.label)} : ne cochez que si c’est vrai.

![Un consentement en cours de saisie : ce qui peut être montré, les langues, les lieux de publication.](picture:consent)

Dans le récit, on choisit ensuite ce code. Sans lui, le récit reste un brouillon.`,
    },
    word: {
      title: 'Le mot pour dire non',
      text: `
La personne choisit un mot, ni nom ni lieu, et vous le tapez dans ${q(consentWords.withdrawalWord.label)}. Il est scellé : on pourra vérifier un mot entendu au téléphone, jamais relire celui-ci.

Il sert à savoir que c’est bien elle qui appelle. Il ne sert pas à lui refuser quoi que ce soit : si elle l’a oublié, son retrait vaut tout autant. La suite est à la page des urgences, [Une personne se rétracte](guide:emergencies#withdrawal).`,
    },
    renew: {
      title: 'Le renouveler',
      text: `
Un consentement vaut douze mois au plus. À partir du jour écrit dans ${q(consentWords.reviewOn.label)}, l’accueil le rappelle. Redemandez à la personne, dans les mêmes termes que la première fois.

- Elle est d’accord : changez ${q(consentWords.agreedOn.label)} et ${q(consentWords.expiresOn.label)}.
- On ne la joint plus : laissez venir la fin. À minuit, heure de Paris, quand le dernier jour finit, ses récits ne sont plus publics, sans que personne ait rien à faire. Après un renouvellement, ils se relisent et s’approuvent de nouveau : ce qui était sans danger il y a un an ne l’est peut-être plus.
- Elle dit non : ${q(consentPageWords.withdraw)}.`,
    },
  },
}
