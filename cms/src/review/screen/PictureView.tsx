import type { PictureContent } from '../describe-content.ts'
import { showDay } from '../../desk/show-date.ts'
import { fillIn } from '../../languages/pick-words.ts'
import type { Drawing } from './drawing.ts'
import { pictureFaultWords } from '../../media/face-words.ts'
import { Marked } from './Marked.tsx'
import type { Said } from './read-rich-text.ts'

type PictureViewProps = { path: string; id: string; caption?: Said | null; drawing: Drawing }

/** A picture with the words that stand for it, and those it has in public now where they are others. */
export function PictureView({ path, id, caption = null, drawing }: PictureViewProps) {
  const { words, language, locale } = drawing
  const picture = drawing.pictures.find((one) => one.id === id)
  if (picture === undefined)
    return (
      <>
        <p lang={language}>{words.pictureGone}</p>
        {caption === null ? null : (
          <p>
            <Marked drawing={drawing} path={caption.path} text={caption.text} />
          </p>
        )}
      </>
    )
  const now = drawing.picturesNow?.find((one) => one.id === id)
  const fault = drawing.pictureFaults.find((one) => one.id === id)?.fault
  const shown = drawing.shownFaces.find((one) => one.id === id)?.consents ?? []
  const hasOtherWords = now !== undefined && wordsOf(now, drawing) !== wordsOf(picture, drawing)
  return (
    <figure className="review-picture" lang={language}>
      <img
        alt={picture.isDecorative ? '' : (picture.alt ?? '')}
        lang={locale}
        loading="lazy"
        src={`/api/media/file/${encodeURIComponent(picture.filename)}`}
      />
      <figcaption>
        {caption === null ? null : (
          <p lang={locale}>
            <Marked drawing={drawing} path={caption.path} text={caption.text} />
          </p>
        )}
        {fault === undefined ? null : (
          <p className="review-picture__fault">
            <strong>{words.pictureNotReady}</strong> {pictureFaultWords[fault][language]}{' '}
            <a href={`/admin/collections/media/${id}?locale=${locale}`}>{words.openPicture}</a>
          </p>
        )}
        {shown.map(({ caseCode, expiresOn }, at) => (
          // Two people may have agreed under one record.
          <p key={`${at}`}>
            <strong>{words.faceShown}</strong>{' '}
            {fillIn(words.faceShownUnder, { code: caseCode, day: showDay(`${expiresOn}T12:00:00Z`, language) })}
          </p>
        ))}
        <dl className="review-parts">
          <div>
            <dt>{words.alternativeText}</dt>
            <dd>
              {picture.isDecorative || picture.alt === null ? (
                wordsOf(picture, drawing)
              ) : (
                <span lang={locale}>
                  <Marked drawing={drawing} path={`${path}.alt`} text={picture.alt} />
                </span>
              )}
              {hasOtherWords ? (
                <p>
                  <span className="review-badge">{words.changed}</span>{' '}
                  {fillIn(words.wordsWere, { words: wordsOf(now, drawing) })}
                </p>
              ) : null}
            </dd>
          </div>
          <div>
            <dt>{words.fileName}</dt>
            <dd>
              <Marked drawing={drawing} path={`${path}.filename`} text={picture.filename} />
            </dd>
          </div>
        </dl>
      </figcaption>
    </figure>
  )
}

function wordsOf({ alt, isDecorative }: PictureContent, { words }: Drawing): string {
  return isDecorative ? words.decorative : (alt ?? words.noAlternative)
}
