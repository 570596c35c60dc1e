import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { storyIndexPlace } from '../content/places.ts'
import { robotsOfTeasers } from '../content/robots-of-story.ts'
import type { Campaign, Frame, StorySummary } from '../content/view-models.ts'
import { FallbackNotice } from '../layout/FallbackNotice.tsx'
import { HeadingText } from '../layout/HeadingText.tsx'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { RichTextView } from '../rich-text/RichTextView.tsx'
import { describeText } from '../sharing/head/describe-text.ts'
import { shareCampaign } from '../sharing/share-pages.ts'
import { StoryTeasers } from '../story/StoryTeaser.tsx'
import { Backers } from './Backers.tsx'
import { CampaignFacts } from './CampaignFacts.tsx'
import { GiveBand } from './GiveBand.tsx'
import { LastCall } from './LastCall.tsx'

export type CampaignPageProps = {
  frame: Frame
  t: Translator
  campaign: Campaign
  stories: StorySummary[]
  /** Null where nothing is told of it. */
  progress: CampaignProgress[string] | null
}

/** The home page. `lang` marks the campaign's own words where they are a fallback; ours are always the reader's. */
export function CampaignPage({ frame, t, campaign, stories, progress }: CampaignPageProps) {
  const lang = otherLang(campaign.lang, frame.locale)
  const introduction = describeText(plainText(campaign.introduction))
  return (
    <Page
      frame={frame}
      t={t}
      title={campaign.headline}
      description={introduction}
      robots={robotsOfTeasers(stories)}
      sharing={shareCampaign(frame, t, campaign)}
    >
      <div className="page opening case">
        <FallbackNotice frame={frame} t={t} text={campaign} />
        <h1 lang={lang}>
          <HeadingText text={campaign.headline} />
        </h1>
        <div className="lead" lang={lang}>
          <RichTextView text={campaign.introduction} frame={frame} t={t} />
        </div>
        {campaign.isSample && <p className="notice">{t('notices.sampleCampaign')}</p>}
      </div>
      <GiveBand frame={frame} t={t} campaign={campaign} lang={lang} progress={progress} />
      <CampaignFacts frame={frame} t={t} facts={campaign.facts} lang={lang} />
      <Uses t={t} uses={campaign.uses} lang={lang} />
      {stories.length > 0 && (
        <section className="page section" aria-labelledby="stories">
          <h2 id="stories">{t('campaign.stories.title')}</h2>
          <StoryTeasers frame={frame} t={t} stories={stories} level={3} />
          <p>
            <a className="onward" href={storyIndexPlace.hrefIn(frame.locale)}>
              {t('campaign.stories.all')}
            </a>
          </p>
        </section>
      )}
      <Backers frame={frame} t={t} campaign={campaign} lang={lang} />
      <Questions t={t} questions={campaign.questions} lang={lang} />
      <LastCall frame={frame} t={t} campaign={campaign} lang={lang} />
    </Page>
  )
}

type PartProps = { t: Translator; lang: Campaign['lang'] | undefined }

function Uses({ t, uses, lang }: PartProps & { uses: Campaign['uses'] }) {
  if (uses.length === 0) return null
  return (
    <section className="page section split" aria-labelledby="uses">
      <h2 id="uses">{t('campaign.uses.title')}</h2>
      <ul className="uses" lang={lang}>
        {uses.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ t, questions, lang }: PartProps & { questions: Campaign['questions'] }) {
  if (questions.length === 0) return null
  return (
    <section className="page section split" aria-labelledby="questions">
      <h2 id="questions">{t('campaign.questions.title')}</h2>
      <div className="questions" lang={lang}>
        {questions.map(({ question, answer }) => (
          <div key={question}>
            <h3>{question}</h3>
            <p className="as-written">{answer}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
