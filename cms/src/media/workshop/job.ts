import type { Box } from '../face-boxes.ts'

/** A picture to be made anew: as it came, or as we keep it, with parts to be covered and parts in which a face may stay. */
export type Job = { bytes: Uint8Array; boxes: readonly Box[]; shown?: readonly Box[] }

/** A picture in which faces are searched, and nothing else is done. */
export type Search = { bytes: Uint8Array; isSearchOnly: true }

export type SizeName = 'small' | 'large' | 'smallAvif' | 'largeAvif' | 'fullAvif'

export type Rendition = { bytes: Uint8Array; format: 'webp' | 'avif'; width: number; height: number }

export type Made = {
  outcome: 'made'
  /** WebP, no larger than a screen; all others are made from the same pixels. */
  full: Rendition
  sizes: Partial<Record<SizeName, Rendition>>
  /** In pixels of `full`; null: the search could not be done. */
  faces: Box[] | null
}

export type NotMade = {
  outcome:
    /** Not a picture, or a broken one. */
    | 'unreadable'
    | 'too_many_pixels'
    | 'animation'
    /** Too many wait already. */
    | 'busy'
    /** Took too long, or more memory than there is; whoever sends such a picture finds out here and nobody else. */
    | 'gave_up'
}

export type Answer = Made | NotMade

/** In pixels of the picture; null: the search could not be done. */
export type Searched = { outcome: 'searched'; faces: Box[] | null }
