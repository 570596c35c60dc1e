import type { Frame, Story } from '../../content/view-models.ts'
import { createMessages } from '../../messages/messages.ts'
import { shareImageHref, type SharePicture } from '../images/share-picture.ts'
import { isQuietElsewhere, titleElsewhere } from '../title-elsewhere.ts'
import { briefAssociation, referenceToAssociation } from './things-of-site.ts'
import type { Thing } from './thing.ts'

/**
 * A story as an `Article`. Nobody is its author but the association: a pseudonym is not a person to be looked for. No day
 * on which anything was written or changed is told; the year is the one the page tells. Where the risk is high, no more
 * than that there is such a page.
 */
export function thingOfStory(frame: Frame, story: Story, picture: SharePicture): Thing {
  const t = createMessages(story.lang)
  const { robots, region, themes } = story
  return {
    '@type': 'Article',
    '@id': `${frame.canonical}#story`,
    headline: titleElsewhere(story),
    url: frame.canonical,
    inLanguage: story.lang,
    isAccessibleForFree: true,
    image: frame.siteUrl + shareImageHref(picture),
    author: briefAssociation(frame),
    publisher: referenceToAssociation(frame),
    ...(story.isSample && { genre: t('notices.sampleStory') }),
    ...(robots === null &&
      !isQuietElsewhere(story) && {
        description: story.standfirst,
        temporalCoverage: String(story.year),
        ...(region !== 'undisclosed' && { contentLocation: { '@type': 'Place', name: t(`regions.${region}`) } }),
        ...(themes.length > 0 && { keywords: themes.map((theme) => t(`themes.${theme}`)).join(', ') }),
      }),
  }
}
