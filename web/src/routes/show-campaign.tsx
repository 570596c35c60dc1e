import { CampaignPage } from '../campaign/CampaignPage.tsx'
import { homeCampaign, homeLocales } from '../content/home-campaign.ts'
import type { ReadCampaign } from '../content/map-campaign.ts'
import { homePlace, storyIndexPlace, type Place } from '../content/places.ts'
import { robotsOfTeasers } from '../content/robots-of-story.ts'
import { storiesForReader } from '../content/stories-for-reader.ts'
import { createMessages } from '../messages/messages.ts'
import { frameOf } from './frame-of.ts'
import type { Answer, DrawnPage, Visit } from './visit.ts'

const STORIES_SHOWN = 3

/** `/{locale}`: the campaign. Without one, the stories are what there is to see. */
export async function showCampaign(visit: Visit): Promise<Answer> {
  const { snapshot, locale } = visit
  const home = await homeCampaign(snapshot, locale)
  if (home === null) return { kind: 'redirect', status: 302, to: storyIndexPlace.hrefIn(locale) }

  return { kind: 'page', ...(await drawCampaign(visit, home, homePlace(homeLocales(snapshot.contents)))) }
}

/** The page of a campaign, with what stands beside it. */
export async function drawCampaign(visit: Visit, home: ReadCampaign, place: Place): Promise<DrawnPage> {
  const { snapshot, locale } = visit
  const chosen = home.storyIds.length > 0 ? home.storyIds : snapshot.contents.stories.map((story) => story.id)
  const stories = await storiesForReader(snapshot, locale, chosen.slice(0, STORIES_SHOWN))
  const frame = await frameOf(visit, place)
  const progress = snapshot.progress[home.campaign.id] ?? null
  const props = { frame, t: createMessages(locale), campaign: home.campaign, stories, progress }
  return { page: <CampaignPage {...props} />, robots: robotsOfTeasers(stories) }
}
