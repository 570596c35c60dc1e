import type { Picture } from '../content/view-models.ts'

export type PictureViewProps = {
  picture: Picture
  /** The `sizes` attribute: how wide the picture is drawn. */
  sizes: string
  className?: string
  /** For the one picture a reader sees first; all others wait until they come near. */
  isFirst?: boolean
}

export function PictureView({ picture, sizes, className, isFirst = false }: PictureViewProps) {
  const largest = picture.sources.at(-1)
  if (!largest) return null
  return (
    <img
      className={className}
      src={largest.url}
      srcSet={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
