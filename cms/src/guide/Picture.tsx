import type { GuideLanguage } from './guide.ts'
import { isPicture, pictures } from './pictures.ts'

type PictureProps = { name: string; alt: string; language: GuideLanguage }

/**
 * A screen as it looks with the samples; leads to itself at full size, since a phone shows it small. Loaded at once: in a
 * guide that is printed before it was scrolled through, it would be missing.
 */
export function Picture({ name, alt, language }: PictureProps) {
  if (!isPicture(name)) throw new Error(`the guide has no picture ${name}`)
  const { src, width, height } = pictures[name][language]
  return (
    <a href={src}>
      <img alt={alt} decoding="async" height={height} src={src} width={width} />
    </a>
  )
}
