import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const fr: PageText = {
  title: 'Qui nous sommes',
  body: [
    paragraph(
      'Russie-Libertés est une association française, régie par la loi de 1901 et fondée à Paris en 2012. Elle défend les droits humains en Russie et soutient celles et ceux qui, en Russie ou en exil, s’opposent au régime et à la guerre contre l’Ukraine.',
    ),
    paragraph(
      'En 2024, les autorités russes l’ont déclarée « organisation indésirable ». En Russie, participer à ses activités ou lui donner de l’argent est devenu un délit. Nous en tenons compte dans tout ce que nous faisons, à commencer par ce site.',
    ),
    heading('Pourquoi cette campagne'),
    paragraph(
      'Depuis la mobilisation de septembre 2022, un soldat russe ne peut plus quitter l’armée : son contrat n’a plus de fin. Il lui reste à obéir, à être condamné ou à partir. Ceux qui partent ont besoin d’un chemin, d’un toit et de temps. Chaque homme qui part est un homme de moins sur le front, et une armée que l’on quitte est une armée plus faible.',
    ),
    heading('Comment nous travaillons'),
    list([
      'La personne d’abord. Quand la sécurité et la commodité se contredisent, la sécurité l’emporte.',
      'Pas de nom, pas de visage, pas de date précise. Un récit dit une région, une saison, une raison.',
      'L’aide ne dépend jamais d’un témoignage. Personne ne doit raconter son histoire pour être aidé.',
      'Avec d’autres. Les besoins sont connus de plusieurs organisations ; nous décidons ensemble.',
    ]),
    heading('Ce site'),
    paragraph(
      'Il fonctionne sans cookie, sans traceur, sans rien demander à un serveur tiers, et sans JavaScript. On peut le lire en cinq langues ; quand un texte n’est pas encore traduit, la page le dit et le montre dans une autre langue.',
    ),
    paragraph(
      'Les récits que vous lisez ici sont des exemples : ils sont inventés et le disent. Les faits cités viennent de sources publiques, dont ',
      link('Mediazona', 'https://zona.media'),
      ' et ',
      link('Get Lost', 'https://iditelesom.org'),
      '.',
    ),
  ],
}
