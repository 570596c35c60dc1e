import { aboutPage } from './pages/about/page.ts'
import { accessibilityPage } from './pages/accessibility/page.ts'
import { legalPage } from './pages/legal/page.ts'
import type { SamplePage } from './pages/page-text.ts'
import { privacyPage } from './pages/privacy/page.ts'
import { transparencyPage } from './pages/transparency/page.ts'
import { nightBus } from './stories/night-bus/story.ts'
import type { SampleStory } from './stories/story-text.ts'
import { thirdFloorWindow } from './stories/third-floor-window/story.ts'
import { twoSuitcases } from './stories/two-suitcases/story.ts'

/** In the order in which the home page shows them. */
export const sampleStories: SampleStory[] = [nightBus, thirdFloorWindow, twoSuitcases]

export const samplePages: SamplePage[] = [aboutPage, transparencyPage, legalPage, privacyPage, accessibilityPage]
