import { storyIndexPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { NoGiving } from './NoGiving.tsx'

type NoCampaignPageProps = {
  frame: Frame
  t: Translator
  /** True for whoever began a gift while there was a campaign: they are told that no money was taken. */
  hasBegun: boolean
}

/** Where gifts would be taken, while no campaign is there to give to: for how long, nobody has said. */
export function NoCampaignPage({ frame, t, hasBegun }: NoCampaignPageProps) {
  return (
    <Page
      frame={frame}
      t={t}
      title={t('donation.paused.title')}
      description={t('donation.paused.text')}
      isIndexed={false}
    >
      <NoGiving
        t={t}
        giving="paused"
        hasBegun={hasBegun}
        onward={{ href: storyIndexPlace.hrefIn(frame.locale), words: t('errorPages.stories') }}
      />
    </Page>
  )
}
