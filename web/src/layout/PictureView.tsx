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
    <picture>
      {picture.avif.length > 0 ? <source type="image/avif" srcSet={srcSetOf(picture.avif)} sizes={sizes} /> : null}
      <img
        className={className}
        src={largest.url}
        srcSet={srcSetOf(picture.sources)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

function srcSetOf(sources: Picture['sources']): string {
  return sources.map(({ url, width }) => `${url} ${width}w`).join(', ')
}
