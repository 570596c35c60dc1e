import { heading, list, paragraph, quote } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const fr: StoryText = {
  title: 'La fenêtre du troisième',
  standfirst:
    'Il a passé huit mois dans l’armée et treize derrière un rideau. Un déserteur raconte ce qu’il a refusé, ce qu’il a cédé, et comment on apprend à ne pas être vu.',
  pseudonym: 'Ilia',
  pullQuote: 'Je ne demande pas qu’on me pardonne ; je ne sais pas qui le pourrait.',
  contentWarning: 'Ce récit évoque une détention et des violences entre soldats.',
  body: [
    paragraph(
      'Récit d’exemple : ce texte est une fiction, écrite pour montrer à quoi ressemble ce site. Ilia n’existe pas ; aucune personne, aucun lieu, aucune unité réels n’y figurent.',
    ),
    paragraph(
      'La fenêtre donne sur une cour : un mûrier, trois voitures, un banc. Je la connais mieux que mon visage, parce que je n’aime pas beaucoup les miroirs en ce moment. Le rideau est ouvert de la largeur d’une main. C’est la règle : assez pour la lumière, pas assez pour une silhouette.',
    ),
    paragraph(
      'Je sais à quelle heure le voisin du premier sort son chien, quel jour passe le marchand de pommes de terre, lequel des garçons de la cour triche au football. Eux ne savent pas que j’existe. Depuis treize mois, c’est ce que je fais de mieux.',
    ),
    heading('Comment on entre'),
    paragraph(
      'J’ai signé. Je le dis tout de suite, parce qu’on me le demande toujours et que la réponse change le visage des gens. J’avais un crédit, une sœur à l’école et, en face de moi, un recruteur qui parlait de garder un entrepôt, loin de tout, pendant six mois. J’ai lu le contrat. Je n’ai pas lu le décret qui l’a rendu sans fin, parce qu’il n’était pas encore écrit.',
    ),
    paragraph(
      'L’entrepôt existait. J’y suis resté une semaine. Ensuite on nous a fait monter dans un camion bâché, et quand la bâche s’est levée nous étions de l’autre côté.',
    ),
    paragraph(
      'Je ne raconterai pas tout ce que j’ai vu. Une partie ne m’appartient pas : elle appartient à ceux qui habitaient là. Je dirai seulement qu’un soir nous avons dormi dans une maison où la table était mise. Cinq assiettes. L’un de nous les a lavées et rangées avant de partir, un autre s’est moqué de lui. Je ne me suis pas moqué. Je n’ai pas essuyé non plus. J’y repense plus souvent qu’au reste.',
    ),
    heading('La cave'),
    paragraph(
      'Quand les six mois ont été passés, j’ai demandé à rentrer. Poliment, par écrit, comme on m’avait expliqué. On a réuni ceux qui avaient écrit ; nous étions une dizaine. On nous a pris nos téléphones et on nous a descendus dans une cave, sans dire pour combien de temps. Il y avait de l’eau deux fois par jour. Le soir, des hommes venaient. Ils portaient le même uniforme que nous. Ils voulaient que nous retirions nos lettres, rien d’autre : un papier de moins.',
    ),
    paragraph(
      'J’ai fini par retirer la mienne. Je n’en suis pas fier et je n’en ai pas honte. Mais j’ai appris là une chose que je n’aurais pas crue : on peut céder sur le papier et ne plus céder sur rien d’autre. En remontant l’escalier, je savais que je ne tirerais plus sur personne et que je partirais.',
    ),
    quote('On peut céder sur le papier et ne plus céder sur rien d’autre.'),
    heading('Comment on sort'),
    paragraph(
      'Je ne dirai pas comment : d’autres passent encore par là. Il y a eu une blessure sans gravité et une permission pour la soigner. Il y a eu une femme au guichet d’une gare, qui a regardé mon billet, puis mes chaussures, et qui m’a indiqué un autre train. Il y a eu, au bout d’un numéro appris par cœur, une voix calme qui m’a d’abord demandé si j’avais mangé. Il y a eu une montagne. Je suis né dans un pays plat ; je n’avais jamais eu si froid.',
    ),
    heading('Derrière le rideau'),
    paragraph(
      'Ici, la frontière n’est jamais loin, et il est arrivé que des hommes comme moi soient repris en plein jour. Alors je ne sors pas, ou la nuit, accompagné. L’appartement est loué par une association. Je suis le quatrième à y vivre. Le premier a laissé des livres, le deuxième une plante, le troisième une rangée de traits au crayon à l’intérieur du placard. Je ne l’ai pas continuée.',
    ),
    paragraph('Mes journées ressemblent à ceci :'),
    list([
      'le matin, l’anglais, avec une professeure que je n’ai jamais vue que sur un écran ;',
      'l’après-midi, les messages d’hommes qui sont encore là-bas : je relis les réponses de l’association, quand il faut quelqu’un qui sait de quoi l’on parle ;',
      'le soir, la fenêtre.',
    ]),
    paragraph(
      'Une psychologue m’appelle chaque semaine. Elle m’a demandé ce que je regardais. J’ai répondu : des gens qui ne font attention à rien. Elle a dit que c’était un bon début.',
    ),
    paragraph(
      'Je ne demande pas qu’on me pardonne ; je ne sais pas qui le pourrait. Je demande du temps, et un endroit où le passer. J’attends de partir plus loin, dans un pays où je pourrai témoigner de cette cave devant des gens dont c’est le métier, avec des noms que je ne donnerai pas ici. D’ici là, quelqu’un paie ce loyer. Chaque mois où il est payé, il y a un homme de moins dans un camion.',
    ),
    paragraph(
      'Hier, le garçon qui triche a levé la tête. Il a regardé ma fenêtre, j’en suis sûr, et il a posé un doigt sur ses lèvres. Puis il est retourné jouer.',
    ),
  ],
}
