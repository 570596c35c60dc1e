import { panelWords } from '../../../exports/export-words.ts'
import { listWords } from '../../../desk/lists/list-words.ts'
import { reconcileWords } from '../../../desk/reconciliation/reconcile-words.ts'
import { spendingNames, spendingWords } from '../../../spending/spending-words.ts'
import { blockNames } from '../../../writing/blocks/block-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const monthEnd: Chapter<'month-end'> = {
  title: 'La fin du mois',
  about: 'Arrêter les comptes du mois, au centime.',
  sections: {
    steps: {
      title: 'Dans l’ordre',
      text: `
1. Saisissez ce qui est arrivé hors Stripe : [virements, chèques, espèces](guide:gifts#by-hand).
2. Réglez les [alertes ouvertes](/admin/collections/alarms).
3. [${reconcileWords.button.fr}](/admin/collections/reconciliations), et attendez le résultat.
4. Exportez le mois.
5. Comparez le total du fichier avec le relevé de Stripe et avec celui de la banque.

Attendez le 3 ou le 4 : un prélèvement met quelques jours à être confirmé, et un don compte au jour de son paiement.`,
    },
    export: {
      title: 'Exporter',
      text: `
Dans [la liste des dons](/admin/collections/donations), ouvrez ${q(panelWords.title)}. Choisissez ${q(listWords.lastMonth)} dans les listes prêtes, ou les jours, à l’heure de Paris, puis ${q(panelWords.csv)} ou ${q(panelWords.xlsx)}.

![Le cadre d’export : les jours, les états, et les boutons pour télécharger.](picture:export)

La dernière ligne dit combien il y en a : un fichier qui ne finit pas ainsi est incomplet. Le fichier ne dit rien de qui a donné. Chaque export est noté.`,
    },
    reconcile: {
      title: 'Le rapprochement',
      text: `
Chaque nuit, nos livres sont comparés à ceux de Stripe, dans les deux sens. ${q(reconcileWords.button)} le demande à tout moment ; cela prend quelques minutes.

![Les rapprochements : le bouton pour en demander un, et une ligne pour chaque nuit, avec ce qui a été trouvé.](picture:reconciliations)

Ce qui manque chez nous est rattrapé ; ce qui diffère devient une alerte.`,
    },
    'use-of-donations': {
      title: 'À quoi l’argent a servi',
      text: `
Une fois par trimestre ou par an, ouvrez [${spendingNames.plural.fr}](/admin/collections/spending) et écrivez une ligne par usage, au centime, puis ${q(spendingWords.total.label)}, recopié des comptes : si les deux diffèrent, rien ne devient public.

Une période ne se raconte qu’une fois finie, et jamais plus finement que le trimestre. L’année entière remplace ses trimestres ; les deux ne s’additionnent pas.

À côté du formulaire, l’aperçu montre la page telle qu’elle sera, dans chaque langue, avant que quiconque l’approuve. Les sommes, les périodes et les usages ne s’écrivent que par la trésorerie ; les phrases, aussi par qui traduit.

Une correction est un nouveau brouillon, à approuver de nouveau : une seule approbation vaut alors pour toutes les langues publiques. Une ligne en plus ou en moins demande de retirer d’abord le relevé, dans toutes les langues, puis d’approuver chacune.

Dites ensuite le texte prêt ; une personne le relit et l’approuve, comme une page. Le site montre des sommes arrondies et le dit, sur toute page où se trouve le bloc ${q(blockNames.spending)}.`,
    },
  },
}
