import { earlierWords } from '../../../drafts/earlier/earlier-words.ts'
import { outputWords } from '../../../findings/outputs/screen/output-words.ts'
import { findingWords } from '../../../review/screen/finding-words.ts'
import { screenWords } from '../../../review/screen/screen-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const findings: Chapter<'findings'> = {
  title: 'Les constats de la machine',
  about: 'Ce qu’elle trouve, comment corriger, et quand on peut accepter.',
  sections: {
    what: {
      title: 'Ce qu’elle trouve',
      text: `
À l’onglet de relecture, sous ${q(findingWords.found)}, chaque constat est montré à sa place dans le texte : unité militaire, numéro de passeport ou d’impôt, téléphone, courriel, nom de compte, lien, coordonnées, adresse, date exacte, année de naissance, nom complet, plaque, numéro de dossier, portefeuille. Elle lit aussi les adresses de page, les légendes et les textes de remplacement, et reconnaît les chiffres écrits avec des espaces ou des lettres qui se ressemblent.

![Un constat à l’écran de relecture : une unité militaire, marquée dans le texte, et le champ pour une raison.](picture:finding)

> Elle ne trouve que ce qui a une forme. Un village nommé par son seul nom, une cicatrice, une façon de parler lui échappent : c’est votre travail.`,
    },
    mend: {
      title: 'Corriger',
      text: `
Dans presque tous les cas, on corrige, par plus vague plutôt que par un blanc :

- « в/ч 12345 » devient « son unité » ;
- « le 14 février » devient « cet hiver-là » ;
- « né en 1998 » devient « à peine plus de vingt ans » ;
- « rue de la Gare, à Kazan » devient « chez sa mère ».

Un blanc, des initiales ou « la ville de K. » disent au lecteur qu’il y a quelque chose à trouver.

Ce que vous avez corrigé se lit encore dans les versions antérieures, dont cinquante sont gardées. Si l’on pouvait y reconnaître une personne, la personne qui relit les supprime au bas de l’onglet ${q(screenWords.tab)} : ${q(earlierWords.remove)}, une fois le texte corrigé dans chaque langue. Les sauvegardes de la base les oublient à leur tour en 35 jours.`,
    },
    accept: {
      title: 'Accepter avec une raison',
      text: `
Parfois le constat est juste et ne désigne personne : la date d’une loi, le numéro d’un article, le lien vers un journal. La personne qui relit écrit alors, dans ${q(findingWords.reason)}, pourquoi cela n’expose personne : « date d’entrée en vigueur d’une loi, citée par la presse ». Cette raison est gardée avec son nom.

N’y recopiez pas la donnée. Un mot à ne jamais publier ne s’accepte pas.

Chaque nuit, la machine relit aussi ce que le site montre, page par page. Ce que personne n’a accepté paraît à l’accueil des personnes qui relisent, sous ${q(outputWords.title)}. Y paraît aussi une image qui porte autre chose que ses pixels, ou qui montre un visage ni couvert ni accompagné d’un consentement ; les images sont examinées sur plusieurs nuits, les plus récentes d’abord.`,
    },
  },
}
