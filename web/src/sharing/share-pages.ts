import type { Campaign, Frame, Story, TextPage } from '../content/view-models.ts'
import { createMessages, type Translator } from '../messages/messages.ts'
import type { Sharing } from './head/SharedLink.tsx'
import {
  pictureOfCampaign,
  pictureOfPlace,
  pictureOfStory,
  pictureOfText,
  type Sender,
} from './images/pictures-of-site.ts'
import {
  breadcrumbs,
  briefAssociation,
  donateAction,
  referenceToAssociation,
  storiesStep,
  wholeAssociation,
} from './structured-data/things-of-site.ts'
import { thingOfStory } from './structured-data/thing-of-story.ts'
import type { Thing } from './structured-data/thing.ts'
import { isQuietElsewhere, titleElsewhere } from './title-elsewhere.ts'

/** How a link to each kind of page looks elsewhere, and what machines are told of it. */

export function shareCampaign(frame: Frame, t: Translator, campaign: Campaign): Sharing {
  return {
    kind: 'website',
    title: campaign.headline,
    picture: pictureOfCampaign(senderOf(frame), campaign),
    things: [
      wholeAssociation(frame, t),
      {
        '@type': 'WebSite',
        '@id': `${frame.siteUrl}/#site`,
        name: frame.association.name,
        url: `${frame.siteUrl}/`,
        publisher: referenceToAssociation(frame),
      },
      pageThing(frame, { type: 'WebPage', name: campaign.headline, lang: campaign.lang }),
    ],
  }
}

/** Where the risk is high, or its title is neutral elsewhere, a preview says of the story only what it is called. */
export function shareStory(frame: Frame, t: Translator, story: Story): Sharing {
  const picture = pictureOfStory(senderOf(frame), story)
  const title = titleElsewhere(story)
  return {
    kind: 'article',
    title,
    ...((story.robots !== null || isQuietElsewhere(story)) && {
      description: createMessages(story.lang)('story.index.description'),
    }),
    picture,
    things: [
      thingOfStory(frame, story, picture),
      breadcrumbs(frame, [storiesStep(frame, t), { name: title, url: frame.canonical }]),
    ],
  }
}

export function shareStoryIndex(frame: Frame, t: Translator): Sharing {
  const step = storiesStep(frame, t)
  return {
    kind: 'website',
    title: t('story.index.title'),
    picture: pictureOfPlace(senderOf(frame), 'stories', frame.locale),
    things: [
      briefAssociation(frame),
      pageThing(frame, { type: 'CollectionPage', name: step.name, lang: frame.locale }),
      breadcrumbs(frame, [step]),
    ],
  }
}

export function shareTextPage(frame: Frame, page: TextPage): Sharing {
  return {
    kind: 'website',
    title: page.title,
    picture: pictureOfText(senderOf(frame), page),
    things: [
      briefAssociation(frame),
      pageThing(frame, { type: page.kind === 'about' ? 'AboutPage' : 'WebPage', name: page.title, lang: page.lang }),
      breadcrumbs(frame, [{ name: page.title, url: frame.canonical }]),
    ],
  }
}

export function shareDonation(frame: Frame, t: Translator): Sharing {
  return {
    kind: 'website',
    title: t('donation.title'),
    picture: pictureOfPlace(senderOf(frame), 'donate', frame.locale),
    things: [
      briefAssociation(frame),
      {
        ...pageThing(frame, { type: 'WebPage', name: t('donation.title'), lang: frame.locale }),
        ...(frame.giving === 'open' && { potentialAction: donateAction(frame, t) }),
      },
      breadcrumbs(frame, [{ name: t('donation.title'), url: frame.canonical }]),
    ],
  }
}

export function sharePartners(frame: Frame, t: Translator): Sharing {
  const name = t('partners.title')
  return {
    kind: 'website',
    title: name,
    picture: pictureOfPlace(senderOf(frame), 'partners', frame.locale),
    things: [
      briefAssociation(frame),
      pageThing(frame, { type: 'WebPage', name, lang: frame.locale }),
      breadcrumbs(frame, [{ name, url: frame.canonical }]),
    ],
  }
}

function senderOf({ siteUrl, association }: Frame): Sender {
  return { siteUrl, association: association.name }
}

function pageThing(frame: Frame, { type, name, lang }: { type: string; name: string; lang: string }): Thing {
  return {
    '@type': type,
    '@id': frame.canonical,
    url: frame.canonical,
    name,
    inLanguage: lang,
    isAccessibleForFree: true,
    publisher: referenceToAssociation(frame),
  }
}
