import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const fr: PageText = {
  title: 'Déclaration d’accessibilité',
  body: [
    paragraph(
      'Les éléments suivis de « (exemple) » ne sont pas réels, et ceux suivis de « (à confirmer) » doivent l’être par l’association avant l’ouverture du site.',
    ),
    paragraph(
      'L’association Russie-Libertés veut que ce site soit lisible par tout le monde, conformément à l’esprit de l’article 47 de la loi du 11 février 2005. Cette déclaration porte sur le présent site, dans ses cinq langues. L’association n’y est peut-être pas tenue par la loi ; elle la fait de toute façon (à confirmer).',
    ),
    heading('État de conformité'),
    paragraph(
      'Ce site est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : aucun audit n’a encore été mené. Ces mots disent l’absence de preuve, et non une liste de défauts connus.',
    ),
    heading('Résultats des tests'),
    paragraph(
      'Aucune personne n’a encore audité ce site, ni avec un lecteur d’écran ni autrement. Aucun taux de conformité ne peut donc être donné.',
    ),
    paragraph('Des programmes l’ont vérifié, en dernier lieu le 23 novembre 2026 :'),
    list([
      'axe-core 4.11, dans Chromium, sur chaque sorte de page et dans les cinq langues, à 320, 768 et 1 280 pixels de large, en clair et en sombre : aucune erreur trouvée.',
      'html-validate 10.17, sur chaque sorte de page : code valide.',
      'Nos propres programmes : un don complet au clavier seul, le même sans scripts, à 400 % de zoom ; contrastes, taille des cibles, défilement dans un seul sens.',
    ]),
    paragraph('De tels programmes ne voient qu’une partie des 106 critères du RGAA. Le reste n’a pas été vérifié.'),
    heading('Contenus non accessibles'),
    paragraph('Non-conformités : aucune n’a été relevée, faute d’audit. Il peut y en avoir.'),
    paragraph('Dérogations pour charge disproportionnée : aucune.'),
    paragraph(
      'Contenus hors du champ de cette déclaration : la page de paiement, qui appartient à Stripe et que nous n’avons pas vérifiée. Un virement est possible sans elle quand ses coordonnées figurent sur la page du don.',
    ),
    paragraph(
      'Un texte qui n’existe pas dans votre langue s’affiche dans une autre ; la page le dit, et le code l’indique aux lecteurs d’écran.',
    ),
    heading('Établissement de cette déclaration'),
    paragraph(
      'Cette déclaration a été établie le 23 novembre 2026. Technologies : HTML, CSS, SVG ; JavaScript seulement en complément. Toute lecture et tout don jusqu’à la page de paiement se font sans script.',
    ),
    heading('Retour d’information et contact'),
    paragraph(
      'Si vous n’arrivez pas à lire une page ou à donner, écrivez-nous : ',
      link('contact@example.org', 'mailto:contact@example.org'),
      ' (exemple). Nous vous enverrons le contenu sous une autre forme.',
    ),
    heading('Voies de recours'),
    paragraph(
      'Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez :',
    ),
    paragraph('Écrire un message au ', link('Défenseur des droits', 'https://formulaire.defenseurdesdroits.fr/'), '.'),
    paragraph(
      'Contacter son ',
      link('délégué dans votre région', 'https://www.defenseurdesdroits.fr/carte-des-delegues'),
      '.',
    ),
    paragraph('Ou envoyer un courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.'),
  ],
}
