import type { Locale } from '@campaign/shared/locales/locales.ts'
import { fillIn } from '../languages/pick-words.ts'
import { errandAddress } from './errand-address.ts'
import { errandWords } from './errand-words.ts'
import type { ErrandsWaiting } from './read-errands.ts'

type ErrandsProps = { errands: ErrandsWaiting; language: Locale; title: string }

/** What presses, one line each: how many, and the way to them. */
export function Errands({ errands, language, title }: ErrandsProps) {
  if (errands.size === 0) return null
  return (
    <div className="home-list">
      <h2>{title}</h2>
      <ul>
        {[...errands].map(([errand, count]) => (
          <li data-errand={errand} key={errand}>
            <a href={errandAddress(errand)}>{fillIn(errandWords[errand][language], { count })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
