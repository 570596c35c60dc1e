import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Story } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'

type StoryDetailsProps = {
  t: Translator
  story: Story
  /** Language of the story's own words where it is not the page's. */
  lang: Locale | undefined
}

/** Who, where and when, as coarsely as it is safe to say. */
export function StoryDetails({ t, story, lang }: StoryDetailsProps) {
  return (
    <aside className="story-details small" aria-label={t('story.about')}>
      <dl>
        <dt>{t('story.who')}</dt>
        <dd>{t.rich('story.pseudonym', { name: story.pseudonym, who: (name) => <span lang={lang}>{name}</span> })}</dd>
        <dt>{t('story.where')}</dt>
        <dd>{t(`regions.${story.region}`)}</dd>
        <dt>{t('story.when')}</dt>
        <dd>{t(`seasons.${story.season}`, { year: String(story.year) })}</dd>
        <dt>{t('story.reading')}</dt>
        <dd>{t('story.readingTime', { minutes: story.readingMinutes })}</dd>
        <dt>{t('story.language')}</dt>
        <dd>{t('story.toldIn', { language: t(`languages.in.${story.toldIn}`) })}</dd>
        {story.themes.length > 0 && (
          <>
            <dt>{t('story.themes')}</dt>
            <dd>{story.themes.map((theme) => t(`themes.${theme}`)).join(', ')}</dd>
          </>
        )}
      </dl>
      <p className="quiet">{t('story.nameNote')}</p>
    </aside>
  )
}
