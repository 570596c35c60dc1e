import type { Locale } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { fillIn, pickWords } from '../../../languages/pick-words.ts'
import type { PictureFaults, ShowingText } from '../../../media/served/read-served-pictures.ts'
import { nameRefs } from '../../../review/screen/name-documents.ts'
import { withdrawalOf } from '../../../withdrawal/screen/addresses.ts'
import { outputWords, residueWords } from './output-words.ts'
import './faulty-pictures.css'

type FaultyPicturesProps = { faults: readonly PictureFaults[]; language: Locale; payload: Payload; user: TypedUser }

/** Each picture as readers see it, what is wrong with it, and the way to where it is taken from them. */
export async function FaultyPictures({ faults, language, payload, user }: FaultyPicturesProps) {
  if (faults.length === 0) return null
  const words = pickWords(outputWords, language)
  const texts = faults.flatMap(({ shownBy }) => shownBy)
  const names = await nameRefs(await createLocalReq({ user }, payload), texts, language)
  return (
    <>
      <p>{words.pictures}</p>
      <ul className="faulty-pictures">
        {faults.map((faulty) => (
          <li key={faulty.media}>
            <img alt="" height={72} loading="lazy" src={`/api/media/file/${faulty.file}`} width={96} />
            <div>
              <p>{describe(faulty, language).join(' · ')}</p>
              <p>
                {words.shownBy}{' '}
                {faulty.shownBy.map((text) => (
                  <a href={placeOf(text)} key={text.id}>
                    {names.get(`${text.collection}/${text.id}`) ?? text.id.slice(0, 8)}
                  </a>
                ))}
              </p>
              <a href={`/admin/collections/media/${faulty.media}`}>
                {words.picture} {faulty.media.slice(0, 8)}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A story is hidden there at once; any other text is mended. */
function placeOf({ collection, id }: ShowingText): string {
  return collection === 'stories' ? withdrawalOf(id) : `/admin/collections/${collection}/${id}`
}

function describe({ residue, faces, isUnsearched }: PictureFaults, language: Locale): string[] {
  const words = pickWords(outputWords, language)
  return [
    ...(faces > 0 ? [fillIn(words.faces, { count: faces })] : []),
    ...residue.map((one) => residueWords[one][language]),
    ...(isUnsearched ? [words.unsearched] : []),
  ]
}
