import { storyListPath } from '@campaign/shared/stories/story-lists.ts'
import { storyIndexPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import type { Browsable } from './search.ts'

type BrowseProps = { frame: Frame; t: Translator; browsable: Browsable }

/** Where to go without a word to look for: what stories are about, and where, as on the page of all stories. */
export function Browse({ frame, t, browsable: { themes, regions } }: BrowseProps) {
  const groups = [
    {
      ...{ id: 'themes', title: t('search.browse.themes') },
      lists: themes.map((key) => ({ list: { by: 'themes', key } as const, label: t(`themes.${key}`) })),
    },
    {
      ...{ id: 'regions', title: t('search.browse.regions') },
      lists: regions.map((key) => ({ list: { by: 'regions', key } as const, label: t(`regions.${key}`) })),
    },
  ]
  return (
    <section className="page section split" aria-labelledby="browse">
      <h2 id="browse">{t('search.browse.title')}</h2>
      <div>
        <div className="story-lists small">
          {groups
            .filter(({ lists }) => lists.length > 0)
            .map(({ id, title, lists }) => (
              <div key={id}>
                <h3>{title}</h3>
                <ul>
                  {lists.map(({ list, label }) => (
                    <li key={label}>
                      <a href={storyListPath(frame.locale, list)}>{label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
        <p className="browse-all">
          <a className="onward" href={storyIndexPlace.hrefIn(frame.locale)}>
            {t('story.all')}
          </a>
        </p>
      </div>
    </section>
  )
}
