import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const en: PageText = {
  title: 'Who we are',
  body: [
    paragraph(
      'Russie-Libertés is a French non-profit association (loi 1901), founded in Paris in 2012. It defends human rights in Russia and supports the people who, inside Russia or in exile, oppose the regime and the war against Ukraine.',
    ),
    paragraph(
      'In 2024 the Russian authorities declared it an “undesirable organisation”. In Russia, taking part in its work or giving it money has become a crime. We bear that in mind in everything we do, beginning with this site.',
    ),
    heading('Why this campaign'),
    paragraph(
      'Since the mobilisation of September 2022 a Russian soldier can no longer leave the army: his contract has no end. What remains is to obey, to be convicted or to go. Those who go need a way out, a roof and time. Every man who leaves is one man fewer at the front, and an army that men leave is a weaker army.',
    ),
    heading('How we work'),
    list([
      'The person first. Where safety and convenience disagree, safety wins.',
      'No name, no face, no exact date. A story tells a region, a season and a reason.',
      'Help never depends on a testimony. Nobody has to tell their story in order to be helped.',
      'With others. Several organisations know the needs; we decide together.',
    ]),
    heading('This site'),
    paragraph(
      'It works without cookies, without trackers, without asking anything of anyone else’s server, and without JavaScript. It can be read in five languages; where a text has not been translated yet, the page says so and shows it in another language.',
    ),
    paragraph(
      'The stories you read here are samples: they are invented, and they say so. The facts come from public sources, among them ',
      link('Mediazona', 'https://zona.media'),
      ' and ',
      link('Get Lost', 'https://iditelesom.org'),
      '.',
    ),
  ],
}
