import { coverWords } from '../../../media/screen/cover-words.ts'
import { mediaNames, mediaWords } from '../../../media/media-words.ts'
import { unusedNotes, unusedWords } from '../../../media/unused/unused-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const pictures: Chapter<'pictures'> = {
  title: 'Les images',
  about: 'Envoyer une image, couvrir ce qui trahit quelqu’un, la décrire à qui ne la voit pas.',
  sections: {
    send: {
      title: 'Envoyer',
      text: `
Dans [${mediaNames.plural.fr}](/admin/collections/media), ou depuis le texte, envoyez une image JPEG, PNG, WebP ou AVIF. Elle est refaite à neuf : nom de fichier, lieu et appareil disparaissent, et l’original n’est pas gardé. Ce que l’on voit dessus reste.

Le mieux est souvent de ne rien envoyer : sans image, le site dessine un horizon, différent pour chaque récit.

Regardez-la comme quelqu’un qui cherche : tatouage, uniforme, écusson, bijou, papier, plaque, écran, prise électrique, vue par la fenêtre, reflet. Un motif de papier peint a déjà suffi à retrouver une chambre.`,
    },
    faces: {
      title: 'Couvrir les visages',
      text: `
À l’arrivée, la machine cherche des visages. Tant qu’il y en a un, l’image est scellée, vue de l’équipe seule, et aucun texte qui la montre n’est publié. Sans rien faire, elle est supprimée après trois jours.

1. Ouvrez l’image. Un cadre est proposé sur chaque visage trouvé.
2. Déplacez les cadres et agrandissez-les, à la souris ou au clavier. Cheveux, oreilles et menton sont couverts avec chaque visage, même si son cadre est plus petit. ${q(coverWords.add)} pour tout le reste : la machine ne cherche que les visages, et en manque de profil ou dans un miroir.
3. Cliquez sur ${q(coverWords.cover)}.

![Une image dessinée, avec un cadre posé sur une silhouette, et les boutons pour en ajouter ou couvrir.](picture:cover)

> Ce qui est sous un cadre est détruit, dans toutes les tailles. Personne ne peut le ramener.

Si rien n’a été trouvé, ouvrez ${q(coverWords.coverMore)} et couvrez vous-même. Un visage ne se montre que si la personne a accepté qu’on publie sa photo. Quelqu’un qui relit, et qui n’a pas envoyé l’image, l’indique alors sur sa page ; quand ce consentement prend fin, l’image est détruite.`,
    },
    words: {
      title: 'Le texte de remplacement',
      text: `
${q(mediaWords.alt.label)} : une phrase qui dit ce que l’image montre, pour qui ne la voit pas, dans chaque langue où elle paraît. Ni nom, ni lieu. « Une chaise vide près d’une fenêtre, le matin », non pas « image1 » ni « la chambre de Pavel à Tbilissi ».

Si l’image n’ajoute rien au texte, cochez ${q(mediaWords.isDecorative.label)}.

Une image montrée par un texte public ne change plus. Pour la corriger, retirez ce texte, ou envoyez l’image corrigée comme une nouvelle.`,
    },
    unused: {
      title: 'Quand rien ne la montre',
      text: `
Une image qu’aucun texte ne montre, ni publié ni en brouillon, dans aucune langue, est supprimée dans toutes les tailles au bout de 180 jours, sauf autre réglage. Ce que l’on ne garde pas ne peut trahir personne.

Trente jours avant, la page d’accueil de qui relit l’annonce, et la liste dit le jour : ${q(unusedWords.endsOn.label)}. La mettre dans un texte, même en brouillon, suffit à la garder. Qui relit peut aussi ouvrir l’image et cliquer sur ${q(unusedNotes.keep)} : son temps recommence.

Une ancienne version ne garde pas ses images. Si vous en rétablissez une qui en montrait, la relecture nomme celle qui n’existe plus : retirez-la du texte, ou envoyez-la de nouveau.`,
    },
  },
}
