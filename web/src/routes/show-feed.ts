import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Season } from '@campaign/shared/stories/regions.ts'
import { feedHref, storyIndexPlace } from '../content/places.ts'
import { robotsOfTeasers } from '../content/robots-of-story.ts'
import { storiesForReader } from '../content/stories-for-reader.ts'
import type { StorySummary } from '../content/view-models.ts'
import { createMessages } from '../messages/messages.ts'
import { isQuietElsewhere, titleElsewhere } from '../sharing/title-elsewhere.ts'
import { escapeXml } from './escape-xml.ts'
import { nameUuid, URL_NAMES } from './name-uuid.ts'
import type { Answer, Visit } from './visit.ts'

const MOST_ENTRIES = 50

/** Where no story says otherwise: a feed must have a date, and any true one would tell when somebody worked on it. */
const BEFORE_ALL = '2022-01-01T00:00:00Z'

const FIRST_DAY: Record<Season, string> = { winter: '01-01', spring: '04-01', summer: '07-01', autumn: '10-01' }

/** `/{locale}/feed.xml`: the stories written in this language, as an Atom feed (RFC 4287). */
export async function showFeed(visit: Visit): Promise<Answer> {
  const { siteUrl, locale, snapshot } = visit
  const t = createMessages(locale)
  const stories = await storiesForReader(snapshot, locale)
  const own = stories.filter((story) => story.lang === locale).slice(0, MOST_ENTRIES)
  const association = await snapshot.association()
  const self = siteUrl + feedHref(locale)

  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:uuid:${nameUuid(URL_NAMES, self)}</id>
  <title>${escapeXml(t('feed.title', { association: association.name }))}</title>
  <updated>${own.map(coarseDate).toSorted().at(-1) ?? BEFORE_ALL}</updated>
  <author><name>${escapeXml(association.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(siteUrl + storyIndexPlace.hrefIn(locale))}"/>
${own.map((story) => writeEntry(story, siteUrl, locale)).join('')}</feed>
`
  return { kind: 'document', type: 'application/atom+xml; charset=utf-8', body, robots: robotsOfTeasers(own) }
}

/**
 * The id names the story in this language: it outlives a new slug and a new domain, and translations are entries of their
 * own. Where the risk is high, the title alone: programs that read feeds keep what they read.
 */
function writeEntry(story: StorySummary, siteUrl: string, locale: Locale): string {
  return `  <entry>
    <id>urn:uuid:${nameUuid(story.id, locale)}</id>
    <title>${escapeXml(titleElsewhere(story))}</title>
    <updated>${coarseDate(story)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(siteUrl + story.href)}"/>
${story.robots === null && !isQuietElsewhere(story) ? `    <summary>${escapeXml(story.standfirst)}</summary>\n` : ''}  </entry>
`
}

/** The season the story tells of, which its page says anyway. When it was published or edited is nobody's business. */
function coarseDate({ year, season }: Pick<StorySummary, 'year' | 'season'>): string {
  return `${String(year).padStart(4, '0')}-${FIRST_DAY[season]}T00:00:00Z`
}
