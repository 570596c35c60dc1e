import { heading, list, paragraph, useOfDonations } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const fr: PageText = {
  title: 'Transparence',
  body: [
    paragraph(
      'Qui donne doit pouvoir savoir ce que devient son argent. Cette page dit comment nous le suivons, ce que nous publions, et ce que nous ne publions pas pour ne mettre personne en danger.',
    ),
    heading('De votre don à la dépense'),
    list([
      'Votre don est inscrit dans nos registres avant même que Stripe en entende parler ; aucune somme ne peut arriver sans laisser de ligne.',
      'Quand le paiement aboutit, nous notons ce qui a été payé, les frais retenus par Stripe et ce qui nous reste.',
      'La trésorerie compare ces écritures aux virements reçus en banque.',
      'Les dépenses sont décidées avec les organisations de la coalition, qui connaissent les besoins.',
    ]),
    heading('Répartition prévue (exemple)'),
    paragraph(
      'Les parts ci-dessous sont des valeurs d’exemple, à remplacer par celles que l’association aura arrêtées.',
    ),
    list(['Fuir : 35 %', 'Se loger : 35 %', 'Vivre : 20 %', 'Initiatives qui appellent à quitter l’armée : 10 %']),
    heading('À quoi les dons ont servi'),
    useOfDonations(),
    heading('Les frais'),
    paragraph(
      'Stripe prélève une commission sur chaque paiement. Elle est inscrite avec le don, au centime près ; le montant net est ce qui sert à l’aide.',
    ),
    heading('Ce que nous publions'),
    paragraph(
      'Chaque année : le total reçu, le total des frais, le total dépensé par usage. Jamais la liste des donateurs, ni « les derniers dons », ni un montant assez précis pour désigner quelqu’un.',
    ),
    heading('Ce que nous ne publions pas'),
    paragraph(
      'Ni les routes, ni les villes, ni les dates, ni le nombre de personnes aidées dans un pays donné. Un chiffre trop fin peut conduire à une porte.',
    ),
    heading('Reçus fiscaux'),
    paragraph(
      'Nous n’en délivrons pas pour cette campagne. Le droit à réduction d’impôt dépend de conditions que l’administration doit d’abord confirmer ; d’ici là, nous ne promettons rien.',
    ),
  ],
}
