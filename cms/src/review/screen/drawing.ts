import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import type { PictureContent } from '../describe-content.ts'
import type { FaultyPicture } from '../find-picture-faults.ts'
import type { ShownFaces } from '../review-sheet.ts'
import type { Segment } from './cut-leaves.ts'
import type { textWords } from './screen-words.ts'

/** What every piece of a sheet is drawn with. */
export type Drawing = {
  req: PayloadRequest
  /** Of the text. */
  locale: Locale
  /** Of the admin. */
  language: Locale
  words: Record<keyof typeof textWords, string>
  /** Texts in which something was found, cut where it stands; by path. */
  segments: ReadonlyMap<string, Segment[]>
  pictures: readonly PictureContent[]
  /** The pictures as readers meet them now; null where there is nothing to hold them against. */
  picturesNow: readonly PictureContent[] | null
  /** What keeps them from being public. */
  pictureFaults: readonly FaultyPicture[]
  /** Under which consents they show a face. */
  shownFaces: readonly ShownFaces[]
  /** What other documents are called, by collection and id ("stories/…"). */
  names: ReadonlyMap<string, string>
}

/** For what readers see now: its own pictures, and no marks. */
export function drawingOfNow(drawing: Drawing): Drawing {
  return {
    ...drawing,
    segments: new Map(),
    pictures: drawing.picturesNow ?? [],
    picturesNow: null,
    pictureFaults: [],
    shownFaces: [],
  }
}
