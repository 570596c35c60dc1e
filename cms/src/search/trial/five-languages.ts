import type { Locale } from '@campaign/shared/locales/locales.ts'

type Text = { title: string; standfirst: string; pseudonym: string; paragraphs: string[] }

/** Invented, as every name in it: what a story may say, with words of which each language has many forms. */
export const FIVE_LANGUAGES: Record<Locale, Text> = {
  fr: {
    title: 'La valise rouge',
    standfirst: 'Un conscrit refuse de partir.',
    pseudonym: 'Basile',
    paragraphs: [
      'Ils ont été arrêtés à l’aube. L’objecteur avait caché sa valise l’été d’avant. Les réfugiés attendaient dehors.',
      'La mobilisation générale l’a rattrapé au cœur de la ville.',
    ],
  },
  en: {
    title: 'The red suitcase',
    standfirst: 'A conscript refuses to leave.',
    pseudonym: 'Basil',
    paragraphs: ['The deserters were running through the orchard. Nobody had been mobilised yet.'],
  },
  de: {
    title: 'Der rote Koffer',
    standfirst: 'Ein Rekrut will nicht gehen.',
    pseudonym: 'Basil',
    paragraphs: [
      'Die Kriegsdienstverweigerer warteten in den Häusern am Fluss. Die Größe der Flüchtlingsunterkunft war bekannt.',
    ],
  },
  ru: {
    title: 'Красный чемодан',
    standfirst: 'Призывник не хочет уходить.',
    pseudonym: 'Василь',
    paragraphs: ['Ему вручили повестку у подъезда. Дезертиры ещё прятались в лесу. Её отец молчал.'],
  },
  uk: {
    title: 'Червона валіза',
    standfirst: 'Призовник не хоче йти.',
    pseudonym: 'Василь',
    paragraphs: ['Йому вручили повістку біля під’їзду. Біженці чекали на вокзалі. Ґанок був порожній.'],
  },
}
