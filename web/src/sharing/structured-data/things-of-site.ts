import { donateHref, homeHref, storyIndexPlace } from '../../content/places.ts'
import type { Frame } from '../../content/view-models.ts'
import type { Translator } from '../../messages/messages.ts'
import type { Reference, Thing } from './thing.ts'

/** The association, named the same on every page. */
export function referenceToAssociation({ siteUrl }: Frame): Reference {
  return { '@id': `${siteUrl}/#association` }
}

/** As short as it can be said where it is not what the page is about. */
export function briefAssociation(frame: Frame): Thing {
  const { siteUrl, association } = frame
  return { '@type': 'NGO', ...referenceToAssociation(frame), name: association.name, url: `${siteUrl}/` }
}

/** Everything the colophon says of the association, and how to give to it where one can. */
export function wholeAssociation(frame: Frame, t: Translator): Thing {
  const { address, registration, contactEmail } = frame.association
  return {
    ...briefAssociation(frame),
    ...(address && { address }),
    ...(registration && { identifier: registration }),
    ...(contactEmail && { email: contactEmail }),
    ...(frame.giving === 'open' && { potentialAction: donateAction(frame, t) }),
  }
}

export function donateAction(frame: Frame, t: Translator): Thing {
  return {
    '@type': 'DonateAction',
    name: t('donation.title'),
    recipient: referenceToAssociation(frame),
    target: { '@type': 'EntryPoint', urlTemplate: frame.siteUrl + donateHref(frame.locale) },
  }
}

/** The way from the home page to this one. `title`: of a page below the stories or the home page. */
export function breadcrumbs(frame: Frame, steps: readonly { name: string; url: string }[]): Thing {
  const all = [{ name: frame.association.name, url: frame.siteUrl + homeHref(frame.locale) }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}

export function storiesStep(frame: Frame, t: Translator): { name: string; url: string } {
  return { name: t('story.index.title'), url: frame.siteUrl + storyIndexPlace.hrefIn(frame.locale) }
}
