import { paragraph } from '../rich-text.ts'
import type { CampaignText } from './campaign-text.ts'

export const fr: CampaignText = {
  headline: 'Ils refusent de faire cette guerre. Aidez-les à partir.',
  introduction: [
    paragraph(
      'Une grande partie des citoyens russes, et parmi eux beaucoup de soldats et de mobilisés, ne soutient pas l’invasion de l’Ukraine, quoi qu’en dise la propagande du Kremlin. Celui qui refuse d’obéir risque la prison, la torture ou la mort ; celui qui part doit se cacher, souvent loin de tous et sans argent. Avec une coalition d’organisations de défense des droits humains, Russie-Libertés aide ces hommes à fuir, à se loger et à vivre.',
    ),
  ],
  facts: [
    {
      figure: '8 600',
      statement: 'militaires poursuivis pour « abandon non autorisé de leur unité ».',
      source: 'Mediazona, média russe indépendant',
    },
    {
      figure: 'Plus de 31 000',
      statement: 'personnes ont demandé de l’aide à Get Lost (Идите лесом), une ONG qui aide à déserter.',
      source: 'Get Lost',
    },
    {
      figure: '2022',
      statement: 'Depuis la mobilisation annoncée en septembre, plus personne ne peut démissionner de l’armée.',
      source: 'Décret présidentiel russe n° 647 sur la mobilisation partielle',
    },
    {
      figure: 'Jusqu’à 15 ans',
      statement:
        'de prison pour qui désobéit à des ordres criminels. S’y ajoutent l’envoi de force au front, la torture, la mort des mains de son propre commandement.',
      source: 'Code pénal russe ; organisations de la coalition',
    },
    {
      figure: 'Des dizaines',
      statement:
        'de prisons clandestines où des soldats sont torturés par leur propre commandement pour avoir déserté.',
      source: 'ONG de défense des droits humains',
    },
    {
      statement:
        'Ceux qui partent fuient par des chemins dangereux et incertains vers les pays voisins, où ils ne sont pas en sécurité et doivent continuer à se cacher.',
      source: 'Organisations de la coalition',
    },
  ],
  uses: [
    {
      title: 'Fuir',
      text: 'Un billet, un conseil juridique, quelqu’un au bout du fil pendant le trajet. Les chemins changent sans cesse ; personne ne peut les découvrir seul.',
    },
    {
      title: 'Se loger',
      text: 'Une chambre, un appartement partagé, une adresse où l’on ne pose pas de questions, le temps d’obtenir des papiers.',
    },
    {
      title: 'Vivre',
      text: 'De quoi manger, se soigner, consulter, téléphoner aux siens, tant qu’il n’est pas possible de travailler.',
    },
    {
      title: 'Continuer',
      text: 'Une fois à l’abri, certains appellent d’autres hommes à quitter l’armée. L’argent soutient aussi ces initiatives.',
    },
  ],
  partnerRoles: [
    'Aide des hommes à éviter l’armée ou à la quitter',
    'Exemple : accueil et logement',
    'Exemple : défense devant les tribunaux',
  ],
  presets: [
    'un trajet en autocar vers une ville plus sûre',
    'les premiers jours : un lit, des repas, une carte de téléphone',
    'une consultation d’avocat et la traduction des papiers',
    'un mois de chambre pour un homme qui doit rester caché',
  ],
  questions: [
    {
      question: 'À quoi servira mon don ?',
      answer:
        'À aider des objecteurs et des déserteurs russes à fuir, à se loger et à vivre, et à poursuivre leurs initiatives. Les montants proposés sont des ordres de grandeur : un don n’est pas attaché à une personne, il va là où le besoin est le plus pressant.',
    },
    {
      question: 'Que verront ma banque et Stripe ?',
      answer:
        'Votre banque verra un paiement, sa date, son montant, le nom et l’identifiant du bénéficiaire. Stripe, qui traite le paiement, connaîtra votre carte et l’adresse e-mail que vous lui donnerez, et les conservera sous sa propre responsabilité. Un paiement par carte laisse des traces ; nous ne pouvons pas les effacer et nous ne prétendons pas le faire.',
    },
    {
      question: 'Puis-je donner depuis la Russie, ou avec une carte russe ou biélorusse ?',
      answer:
        'Non. Ne le faites pas, même par l’intermédiaire d’un proche. Les autorités russes ont déclaré Russie-Libertés « organisation indésirable » : lui donner de l’argent peut y être puni de prison. En août 2025, Mediazona comptait au moins 76 affaires pénales pour des dons faits par Stripe à une autre organisation.',
    },
    {
      question: 'J’ai de la famille en Russie, ou je dois m’y rendre. Est-ce prudent ?',
      answer:
        'Pesez-le avant de donner. Un relevé bancaire se lit, et un téléphone déverrouillé à une frontière suffit. En cas de doute, ne donnez pas. Personne ici ne vous en tiendra rigueur.',
    },
    {
      question: 'Recevrai-je un reçu fiscal ?',
      answer:
        'Pas pour l’instant. Tant que l’administration n’a pas confirmé que ces dons y donnent droit, nous ne promettons aucune réduction d’impôt.',
    },
    {
      question: 'Qui vérifie l’emploi de l’argent ?',
      answer:
        'Chaque don est inscrit à son arrivée, avec le montant reçu et les frais, et la trésorerie compare ces écritures aux virements de Stripe. Les dépenses se décident avec les organisations de la coalition. La page « Transparence » dit ce qui est publié.',
    },
    {
      question: 'Pourquoi ne voit-on ni visages ni noms ?',
      answer:
        'Parce qu’une date, une photo ou un numéro d’unité suffit à retrouver quelqu’un. Les prénoms sont changés, les lieux réduits à une région, les dates à une saison.',
    },
    {
      question: 'Ces récits sont-ils vrais ?',
      answer:
        'Ceux que montre cette démonstration, non : ce sont des récits d’exemple, et chacun le dit dès sa première ligne. Les montants, l’objectif et les dates des chiffres sont eux aussi à confirmer avant toute collecte.',
    },
  ],
  lastCall:
    'Un homme qui a dit non a besoin d’un billet, d’un lit et d’un peu de temps. Vous pouvez en payer une part.',
  thanks: [
    paragraph('Votre don servira à ce que vous venez de lire : fuir, se loger, vivre, continuer.'),
    paragraph(
      'Si quelqu’un d’autre peut ouvrir votre téléphone ou votre ordinateur, effacez cette page de l’historique ; le relevé de votre banque, lui, gardera la trace du paiement.',
    ),
  ],
}
