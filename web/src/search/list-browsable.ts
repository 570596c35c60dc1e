import { REGIONS, THEMES } from '@campaign/shared/stories/regions.ts'
import type { StorySummary } from '../content/view-models.ts'
import type { Browsable } from './search.ts'

/** The themes and regions of these stories, in the order they always have; a place that is not told is none. */
export function listBrowsable(stories: Iterable<Pick<StorySummary, 'themes' | 'region'>>): Browsable {
  const themes = new Set<string>()
  const regions = new Set<string>()
  for (const story of stories) {
    for (const theme of story.themes) themes.add(theme)
    regions.add(story.region)
  }
  return {
    themes: THEMES.filter((theme) => themes.has(theme)),
    regions: REGIONS.filter((region) => region !== 'undisclosed' && regions.has(region)),
  }
}
