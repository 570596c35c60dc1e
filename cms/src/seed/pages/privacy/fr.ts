import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const fr: PageText = {
  title: 'Vie privée',
  body: [
    paragraph(
      'Lire ce site ou donner à cette association peut dire quelque chose de vos opinions. Nous gardons donc le moins possible, et nous disons ici ce que nous gardons, ce que d’autres gardent, et ce que personne ne peut effacer.',
    ),
    heading('Quand vous lisez'),
    list([
      'Aucun cookie et aucune autre trace déposée dans votre navigateur.',
      'Aucune mesure d’audience, aucun traceur, rien qui vienne d’un autre serveur.',
      'Aucune adresse IP dans nos journaux ni dans notre base de données.',
    ]),
    paragraph(
      'Votre fournisseur d’accès peut voir que vous avez ouvert ce site, et votre navigateur garde son historique. Si vous partez par « Quitter vite », cet onglet retient jusqu’à sa fermeture une marque vide, pour que le retour en arrière ne mène plus à nos pages ; si votre navigateur le permet, il oublie aussi les copies qu’il en gardait. Seule l’administration du site, réservée à notre équipe, utilise un cookie, pour garder la session ouverte.',
    ),
    heading('Quand vous donnez'),
    paragraph(
      'Nous inscrivons le montant, la devise, la campagne, la langue de la page, les dates, l’état du paiement, les frais et le montant net, le moyen de paiement (carte ou prélèvement), ainsi que les références par lesquelles Stripe désigne ce paiement, et la version du texte que vous avez accepté. Nous n’inscrivons ni votre nom, ni votre adresse e-mail, ni votre carte. Votre pays de résidence fiscale n’est inscrit que si vous l’indiquez.',
    ),
    paragraph(
      'Le paiement se fait sur une page de Stripe. Nous ne lui transmettons qu’un montant, une langue, l’adresse où revenir ensuite et un numéro qui n’a de sens que pour nous. Ce que vous y saisissez, votre carte et votre adresse e-mail au moins, Stripe le traite comme responsable à part entière, selon ',
      link('ses propres règles', 'https://stripe.com/fr/privacy'),
      '. Nous pouvons consulter une partie de ces données dans notre compte Stripe ; nous ne les copions pas ici.',
    ),
    paragraph(
      'Votre banque voit le paiement, son montant, sa date et son bénéficiaire. Nous ne pouvons rien y changer. Si vous avez des liens avec la Russie, lisez d’abord ce que la page de la campagne en dit.',
    ),
    paragraph(
      'Un don mensuel porte un lien signé, par lequel vous pouvez le modifier ou l’arrêter sans compte ni mot de passe. Il n’est envoyé par personne : gardez-le.',
    ),
    paragraph(
      'Une carte émise en Russie ou en Biélorussie est refusée pour votre sécurité : l’argent vous est rendu, et nous ne gardons que le montant, l’état du paiement et les références de Stripe. Ni le pays, ni la langue.',
    ),
    paragraph(
      'Pour que personne n’essaie ici des cartes volées, le site compte, en mémoire seulement et pour un jour au plus, les envois venus d’une même partie du réseau. L’adresse elle-même n’est ni écrite ni transmise.',
    ),
    heading('Opinions politiques'),
    paragraph(
      'Un don à une association opposée à la guerre peut révéler une opinion politique, donc une donnée que l’article 9 du RGPD protège spécialement. Nous traitons toute trace d’un don comme telle : pas de liste de donateurs publique, aucun échange de fichiers, aucun envoi que vous n’avez pas demandé.',
    ),
    paragraph(
      'Avant de payer, vous êtes invité à y consentir expressément (article 9, paragraphe 2, point a), par une case à part que personne ne coche pour vous. Vous pouvez retirer ce consentement ; l’écriture comptable, elle, doit rester.',
    ),
    paragraph('À confirmer par l’association avant l’ouverture : ce choix de base légale.'),
    heading('Combien de temps'),
    list([
      'Les écritures des dons reçus : dix ans, durée des pièces comptables.',
      'Les références techniques de Stripe : avec l’écriture à laquelle elles appartiennent.',
      'Vos visites : rien n’est gardé, il n’y a donc rien à effacer.',
    ]),
    heading('Vos droits'),
    paragraph(
      'Vous pouvez demander à voir, corriger ou effacer ce qui vous concerne, et retirer un consentement. Comme nous n’avons pas votre nom, il faudra la référence du paiement, celle que Stripe vous a donnée. Nous répondons dans le mois : ',
      link('contact@example.org', 'mailto:contact@example.org'),
      ' (exemple). Vous pouvez aussi saisir la ',
      link('CNIL', 'https://www.cnil.fr'),
      '.',
    ),
  ],
}
