import { createLocalReq, type PayloadRequest } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { asSystem } from '../../people/as-system.ts'
import type { PictureContent } from '../../review/describe-content.ts'
import { findPictures } from '../../review/find-pictures.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { describeValue } from '../../review/screen/describe-value.ts'
import type { Drawing } from '../../review/screen/drawing.ts'
import { isSame } from '../../review/screen/find-changed-parts.ts'
import { textWords } from '../../review/screen/screen-words.ts'
import { ShownValueView } from '../../review/screen/ShownValueView.tsx'
import type { LanguageText } from '../describe-text.ts'
import { readSource } from '../read-source.ts'
import type { Standing } from '../read-standing.ts'
import { readSourceText } from '../source-texts.ts'
import { compareTexts } from './compare-texts.ts'
import { ChangedWords } from './ChangedWords.tsx'
import { paragraphsOf } from './paragraphs-of.ts'
import { listSides, type Side } from './sides.ts'
import type { Target } from './TranslateForm.tsx'
import { translateWords } from './translate-words.ts'

/** The fields of a translation, each with what the source says in its place drawn beside it. */
export async function listTargets(
  req: PayloadRequest,
  { collection, document }: ReviewedText,
  standing: Standing,
  stored: Record<string, unknown>,
): Promise<Target[]> {
  const { fields } = req.payload.collections[collection].config
  const source = await readSource(req, { collection, document }, standing)
  const before =
    standing.readySource === standing.source ? null : await readSourceText(req, document, standing.readySource)
  const language = languageOf(req.i18n)
  const speaker = { language, t: req.i18n.t as (key: never) => string }
  const drawing: Drawing = {
    ...{ req, locale: standing.sourceLanguage, language, words: pickWords(textWords, language) },
    ...{ segments: new Map(), pictures: await readPictures(req, source), picturesNow: null, names: new Map() },
    ...{ pictureFaults: [], shownFaces: [] },
  }
  return listSides({ fields, source, before, stored, speaker }).map((side) => ({
    path: side.path,
    label: side.label,
    source: <SourceOf drawing={drawing} hasBefore={before !== null} side={side} />,
  }))
}

async function readPictures(req: PayloadRequest, source: LanguageText): Promise<PictureContent[]> {
  const ids = findPictures(source, new Set())
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...asSystem('whoever translates a text sees its pictures'),
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req: await createLocalReq({ locale: req.locale ?? undefined, fallbackLocale: false }, req.payload),
  })
  return docs.map(({ id, filename, alt, isDecorative }) => ({
    ...{ id, filename: filename ?? '', alt: alt ?? null, isDecorative: isDecorative === true },
  }))
}

type SourceOfProps = { side: Side; drawing: Drawing; hasBefore: boolean }

function SourceOf({ side, drawing, hasBefore }: SourceOfProps) {
  const { language, locale, req } = drawing
  const words = pickWords(translateWords, language)
  const speaker = { language, t: req.i18n.t as (key: never) => string }
  const hasChanged = hasBefore && !isSame(side.source ?? null, side.before ?? null)
  return (
    <>
      {side.source === undefined ? (
        <p className="desk__quiet">{words.noSource}</p>
      ) : (
        <div lang={locale}>
          <ShownValueView
            drawing={drawing}
            value={describeValue(side.field, side.source, { path: side.path, speaker })}
          />
        </div>
      )}
      {hasChanged ? (
        <ChangedWords
          locale={locale}
          paragraphs={compareTexts(paragraphsOf(side.before), paragraphsOf(side.source), locale)}
          words={words}
        />
      ) : null}
    </>
  )
}
