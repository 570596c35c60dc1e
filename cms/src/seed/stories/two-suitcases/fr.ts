import { heading, numberedList, paragraph, quote } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const fr: StoryText = {
  title: 'Deux valises',
  standfirst:
    'Elle avait sorti une valise pour lui. Il lui a demandé d’en faire une seconde. Aujourd’hui Vera fait le pain la nuit et, pendant sa pause, répond aux femmes qui se demandent comment partir.',
  pseudonym: 'Vera',
  pullQuote: 'Il réparait comme on fait l’état des lieux avant de rendre les clés.',
  body: [
    paragraph(
      'Récit d’exemple : ce texte est une fiction, écrite pour montrer à quoi ressemble ce site. Vera n’existe pas ; aucune personne, aucun lieu, aucune unité réels n’y figurent.',
    ),
    paragraph(
      'On croit que la décision d’un homme de ne plus se battre se prend dans la tête de cet homme. Chez nous, elle s’est prise dans la cuisine, à deux, le robinet ouvert pour que les voisins n’entendent pas.',
    ),
    paragraph(
      'Mon mari était rentré pour deux semaines. Je m’étais préparée à beaucoup de choses : qu’il boive, qu’il crie, qu’il ne dorme pas. Il ne faisait rien de tout cela. Il réparait. La poignée du balcon, le vélo de notre fille, une lampe qui n’avait jamais marché. Il réparait comme on fait l’état des lieux avant de rendre les clés. Au bout de quelques jours j’ai compris qu’il voulait nous laisser un appartement en ordre.',
    ),
    paragraph(
      'J’ai sorti sa valise, celle du retour là-bas. Je l’ai posée sur le lit et j’y ai mis des chaussettes. Il m’a regardée faire, puis il a dit : « Fais-en une deuxième. Avec les affaires de la petite. »',
    ),
    heading('Ce qui pesait'),
    paragraph(
      'Je ne veux pas faire croire que c’était simple. J’enseignais la musique. J’avais ma mère, malade, à quelques heures de train. J’avais mes élèves, et parmi eux des enfants dont les pères étaient là-bas, à qui je faisais apprendre des chansons. Partir, c’était me retrouver du mauvais côté pour tout le monde : pour les uns la femme d’un traître, pour les autres la femme d’un soldat.',
    ),
    paragraph(
      'Les seconds n’ont pas tort. Mon mari a porté cet uniforme pendant un an. Il ne s’en excuse pas avec des phrases. Il dit qu’il a mis trop longtemps à trouver la sortie, et que chaque jour de trop, quelqu’un d’autre l’a payé.',
    ),
    paragraph(
      'Dans sa valise, il a mis un tournevis. Dans la mienne j’ai mis des partitions, puis je les ai retirées : on n’emporte pas tant de partitions quand on part en vacances. Notre fille avait pour consigne de parler de la mer. Elle en a si bien parlé que la femme du contrôle lui a demandé si elle savait nager. « J’apprendrai », a répondu ma fille.',
    ),
    heading('La langue'),
    paragraph(
      'Je raconte tout cela en français, exprès. C’est une langue que j’ai apprise tard et dans laquelle je n’ai encore menti à personne. En russe, il y a des phrases que je n’arrive plus à dire sans entendre, derrière ma voix, celle de la télévision.',
    ),
    paragraph(
      'Ici, je fais le pain. Je prends mon poste quand la ville se couche. C’est un bon travail pour quelqu’un qui dort mal : la pâte a besoin de vous à heures fixes et ne vous demande rien. Mon mari conduit un chariot dans un entrepôt ; avant d’accepter, il a demandé deux fois ce qu’il y avait dans les cartons. Notre fille nous reprend sur les articles.',
    ),
    heading('La pause'),
    paragraph(
      'Entre deux fournées, j’ai quarante minutes. C’est là que j’ouvre la messagerie. Une organisation qui aide des hommes à quitter l’armée cherchait des femmes pour répondre aux femmes. On nous a formées ; on nous a surtout appris ce qu’il ne faut pas promettre. Les messages se ressemblent et ne se ressemblent pas. Il est en permission encore quelques jours. Il ne mange plus. Il a dit une phrase bizarre au téléphone. Est-ce qu’on perd l’appartement ? Est-ce qu’on peut emmener un chat ?',
    ),
    quote('Je ne leur dis pas d’être courageuses. Je leur demande où sont les papiers.'),
    paragraph('Je pose toujours les mêmes questions, dans le même ordre :'),
    numberedList([
      'Êtes-vous seule, et ce téléphone n’est-il qu’à vous ?',
      'Où sont les passeports, et jusqu’à quand sont-ils valables ?',
      'Qui le saura, et qui ne doit pas le savoir ?',
      'De quoi avez-vous besoin cette semaine ?',
    ]),
    paragraph(
      'À la quatrième question, on parle d’argent. Ce n’est jamais une grosse somme. Des billets pour trois. Un mois de loyer dans une ville où l’on ne connaît personne. Une fois, une poussette pliante, parce que l’autre ne passait pas la porte de l’autocar. J’ai vu des hommes retourner au front faute de ce qu’une rue de ma ville dépense le dimanche en brioches. Je ne dis pas cela contre les brioches ; c’est moi qui les fais.',
    ),
    paragraph(
      'Il arrive qu’une conversation s’arrête au milieu. Je ne sais pas alors si la femme a changé d’avis, si quelqu’un est entré dans la pièce ou si le réseau est mauvais. On nous a appris à ne pas relancer. C’est la partie de ce travail à laquelle je ne m’habitue pas.',
    ),
    heading('Le matin'),
    paragraph(
      'Je rentre avec du pain quand mon mari part ; nous nous croisons dans l’escalier. Il a gardé l’habitude de réparer. Depuis que nous sommes là, la minuterie du palier fonctionne.',
    ),
    paragraph(
      'Ma mère est morte depuis. J’ai suivi l’enterrement par téléphone ; une voisine tenait l’appareil, et j’ai surtout entendu le vent. Cela aussi faisait partie du prix, et personne ne pouvait le payer à ma place. Le reste, les billets, la chambre des premières semaines, d’autres l’ont payé, que je ne connais pas.',
    ),
    paragraph(
      'Il y a peu, une femme avec qui j’avais parlé à l’automne m’a écrit de nouveau. Ils sont arrivés. Elle ne disait ni où ni comment, et c’est très bien. Elle décrivait un couloir, deux valises et, assis sur la plus grande, un chat. « On peut », disait le message.',
    ),
  ],
}
