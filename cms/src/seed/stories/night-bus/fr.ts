import { attributedQuote, fact, heading, list, note, paragraph, picture } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const fr: StoryText = {
  title: 'Le bus de nuit',
  standfirst:
    'On lui avait laissé un week-end pour préparer ses affaires. Il l’a pris pour réfléchir. Un réparateur d’ascenseurs raconte comment il a refusé d’être mobilisé.',
  pseudonym: 'Anton',
  pullQuote: 'Le bus de nuit était plein d’hommes qui ne se regardaient pas.',
  body: [
    paragraph(
      'Récit d’exemple : ce texte est une fiction, écrite pour montrer à quoi ressemble ce site. Anton n’existe pas ; aucune personne, aucun lieu, aucune unité réels n’y figurent.',
    ),
    paragraph(
      'La convocation est arrivée par le contremaître. Il l’avait trouvée dans le courrier du bureau, entre une facture de câbles et le calendrier des congés, et il me l’a tendue comme on rend un outil emprunté. « Il faut signer », a-t-il dit. J’ai répondu que j’avais les mains pleines de graisse et que je signerais plus tard. Pour la graisse, c’était vrai.',
    ),
    paragraph(
      'Je réparais des ascenseurs. C’est un métier où l’on apprend à écouter : une cabine qui va tomber en panne le dit longtemps à l’avance, par un bruit que les habitants n’entendent plus. Depuis le printemps, j’entendais ce bruit partout. À la télévision, on parlait d’une opération qui se déroulait comme prévu. Dans les immeubles où je travaillais, des mères me demandaient, en me tenant la porte, si mon entreprise pouvait obtenir des exemptions.',
    ),
    heading('Onze secondes'),
    paragraph(
      'Je n’étais pas militant. J’avais manifesté une fois, à vingt ans, surtout parce qu’une fille que j’aimais y allait. J’avais fait mon service : conduit un camion, repeint des bordures de trottoir. On m’avait attribué une spécialité militaire que j’avais oubliée',
      note(
        'En Russie, qui a fait son service garde à vie une spécialité inscrite à son dossier ; c’est elle que l’on cherche quand on mobilise.',
      ),
      '. L’administration, elle, s’en souvenait.',
    ),
    paragraph(
      'Mais j’ai une tante en Ukraine. C’est elle qui m’a appris à lire, un été, sur un balcon, dans un livre de recettes. Aux premiers jours de l’invasion, elle m’a envoyé un message vocal de onze secondes. On n’y entend presque rien : sa respiration, une porte, puis elle dit qu’ils descendent à la cave. Je l’ai gardé. Quand le contremaître m’a tendu le papier, c’est à ces onze secondes que j’ai pensé, pas à la politique.',
    ),
    paragraph(
      'Il y a des hommes qui partent parce qu’ils ont peur de mourir, et il n’y a pas de honte à cela. Moi aussi, j’avais peur. Mais ce que je n’arrivais pas à imaginer, c’était l’autre chose : être celui qui fait descendre quelqu’un à la cave.',
    ),
    heading('Un week-end'),
    paragraph(
      'C’était un vendredi, je devais me présenter le lundi. Ma femme est rentrée de son service à l’hôpital, elle a lu le papier debout, sans ôter son manteau, et elle a fait ce qu’elle fait aux urgences : une liste.',
    ),
    list([
      'Ne rien signer, ne pas ouvrir la porte.',
      'Laisser les téléphones à la maison, allumés.',
      'Partir à une heure où il y a du monde.',
      'Ne dire au revoir à personne qui devrait ensuite mentir.',
    ]),
    paragraph(
      'Le quatrième point était le plus difficile. Mon père habite à deux rues. Il avait regardé la guerre à la télévision toute l’année ; peut-être qu’il m’aurait compris, peut-être que non. Je n’avais pas le droit de faire l’essai sur lui. Je suis passé sous ses fenêtres. Il y avait de la lumière dans la cuisine. C’est le seul moment où j’ai failli rester.',
    ),
    paragraph(
      'L’amie d’une amie nous avait parlé d’une organisation qui conseille les hommes dans mon cas. Nous leur avons écrit d’un ordinateur qui n’était pas le nôtre. La réponse est venue dans la soirée, sans un mot de trop : quels passages étaient ouverts, ce qu’on y demandait, combien de temps on attendait. Personne ne m’a dit ce que je devais faire. On m’a demandé ce que j’avais décidé.',
    ),
    fact({
      figure: 'Plus de 31 000',
      statement: 'personnes ont demandé de l’aide à Get Lost (Идите лесом), une ONG qui aide à déserter.',
      source: 'Get Lost',
      sourceUrl: 'https://iditelesom.org',
      asOfSeason: 'summer',
      asOfYear: 2024,
    }),
    heading('Le bus'),
    paragraph(
      'Le bus de nuit était plein d’hommes qui ne se regardaient pas. Chacun avait préparé une raison : un mariage, un chantier, une grand-mère malade. À l’aube, pendant l’arrêt, un homme plus âgé a partagé son thé et m’a demandé la mienne. J’ai dit que j’allais voir des ascenseurs. Il a hoché la tête : « Il paraît qu’ils en ont de très beaux. » Nous avons ri tous les deux, sans bruit.',
    ),
    attributedQuote(
      'Je n’avais pas de plan. J’avais une réponse, et il fallait partir avant qu’on me pose la question une seconde fois.',
      'Anton',
    ),
    paragraph(
      'À la frontière, l’attente a duré un jour et une nuit. Un garde très jeune a tourné les pages de mon passeport bien plus longtemps qu’il n’en fallait. Il m’a demandé si je reviendrais. J’ai répondu que oui. C’est la seule phrase du voyage que je n’avais pas préparée, et je la crois encore.',
    ),
    picture('sea', 'Dessin d’exemple, fait pour cette page.'),
    heading('Après'),
    paragraph(
      'Les premières semaines, j’ai dormi dans une salle de sport que des habitants avaient ouverte, puis dans une chambre à quatre. La chambre était payée pour deux mois par une collecte ; je n’ai jamais su qui avait donné. Deux mois, c’est le temps qu’il m’a fallu pour obtenir un papier, puis un travail. Il y a des ascenseurs ici aussi, et ils tombent en panne dans la même langue.',
    ),
    paragraph(
      'Ma femme m’a rejoint au printemps. Depuis l’été, mon père sait que je suis vivant et que je suis loin. Au téléphone, nous parlons du temps qu’il fait et de ses tomates. Un soir, avant de raccrocher, il a dit : « Tu aurais pu monter. » J’ai mis un moment à comprendre qu’il m’avait vu, cette nuit-là, sous la fenêtre.',
    ),
    paragraph(
      'Je ne peux pas rentrer : une procédure est ouverte contre moi. Je ne suis pas tout à fait en sécurité ici non plus. On nous conseille de changer de quartier de temps en temps et de parler bas dans les transports. Je n’ai rien fait de grand. J’ai dit non une fois, à temps, et depuis je répare des ascenseurs.',
    ),
  ],
}
