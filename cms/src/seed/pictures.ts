import path from 'node:path'
import type { Locale } from '@campaign/shared/locales/locales.ts'

export const PICTURE_NAMES = ['road', 'window', 'sea'] as const
export type PictureName = (typeof PICTURE_NAMES)[number]

type SamplePicture = { file: string; alt: Record<Locale, string> }

/** Drawn for the purpose by `draw-images.ts`. */
export const samplePictures: Record<PictureName, SamplePicture> = {
  road: {
    file: fileOf('road'),
    alt: {
      fr: 'Dessin : une route de nuit vers des collines, sous la lune',
      en: 'Drawing: a road at night towards hills, under the moon',
      ru: 'Рисунок: ночная дорога к холмам под луной',
      uk: 'Малюнок: нічна дорога до пагорбів під місяцем',
      de: 'Zeichnung: eine Straße bei Nacht auf Hügel zu, unter dem Mond',
    },
  },
  window: {
    file: fileOf('window'),
    alt: {
      fr: 'Dessin : une fenêtre au rideau presque tiré, un arbre dans la cour',
      en: 'Drawing: a window with its curtain almost drawn, a tree in the courtyard',
      ru: 'Рисунок: окно с почти задёрнутой занавеской, во дворе дерево',
      uk: 'Малюнок: вікно з майже запнутою фіранкою, у дворі дерево',
      de: 'Zeichnung: ein Fenster mit fast zugezogenem Vorhang, ein Baum im Hof',
    },
  },
  sea: {
    file: fileOf('sea'),
    alt: {
      fr: 'Dessin : une mer calme et une côte basse à l’horizon',
      en: 'Drawing: a calm sea and a low coast on the horizon',
      ru: 'Рисунок: спокойное море и низкий берег на горизонте',
      uk: 'Малюнок: спокійне море й низький берег на обрії',
      de: 'Zeichnung: ruhiges Meer, am Horizont eine flache Küste',
    },
  },
}

function fileOf(name: PictureName): string {
  return path.join(import.meta.dirname, 'images', `${name}.webp`)
}
