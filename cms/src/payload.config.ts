import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { keepOneClock } from './admin/moments/keep-one-clock.ts'
import { alarms } from './alarms/alarms.ts'
import { campaigns } from './campaigns/campaigns.ts'
import { consents } from './consent/consents.ts'
import { database } from './database/database.ts'
import { donationBookings } from './donations/donation-bookings.ts'
import { donationDisputes } from './donations/donation-disputes.ts'
import { donationHistory } from './donations/donation-history.ts'
import { donationRefunds } from './donations/donation-refunds.ts'
import { donations } from './donations/donations.ts'
import { environment } from './environment.ts'
import { adminLanguages } from './languages/admin-languages.ts'
import { localization } from './languages/localization.ts'
import { answersAreNoErrors, logger } from './log/logger.ts'
import { mail } from './mail/mail.ts'
import { hideMachineFields } from './media/hide-machine-fields.ts'
import { media } from './media/media.ts'
import { pages } from './text-pages/pages.ts'
import { paymentEvents } from './payments/notices/payment-events.ts'
import { askOwnFieldsOnly } from './people/ask-own-fields-only.ts'
import { users } from './people/users.ts'
import { reconciliations } from './reconciliation/reconciliations.ts'
import { answerDatabaseErrors } from './rest/answer-database-errors.ts'
import { settings } from './settings/settings.ts'
import { spending } from './spending/spending.ts'
import { stories } from './stories/stories.ts'
import { subscriptionHistory } from './subscriptions/subscription-history.ts'
import { subscriptions } from './subscriptions/subscriptions.ts'
import { guardLocks } from './drafts/guard-locks.ts'
import { nameLockHolders } from './drafts/name-lock-holders.ts'
import { editor } from './writing/editor.ts'

const sourceFolder = path.dirname(fileURLToPath(import.meta.url))

/** The whole CMS at a glance. Each room beside this file holds one part: its fields, rules, words and tests. */
export default buildConfig({
  collections: [
    stories,
    consents,
    media,
    campaigns,
    pages,
    donations,
    spending,
    subscriptions,
    alarms,
    donationRefunds,
    donationDisputes,
    donationBookings,
    donationHistory,
    subscriptionHistory,
    paymentEvents,
    reconciliations,
    users,
  ],
  globals: [settings],

  admin: {
    user: 'users',
    importMap: { baseDir: sourceFolder },
    meta: {
      titleSuffix: '· Russie-Libertés',
      description: 'Russie-Libertés',
      openGraph: { siteName: 'Russie-Libertés', description: 'Russie-Libertés' },
      defaultOGImageType: 'off',
    },
    // Would otherwise be asked of Gravatar, with a hash of each person's address.
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    components: {
      providers: [
        '/people/lock/ScreenLock.tsx#ScreenLock',
        '/people/proof/ProofGate.tsx#ProofGate',
        '/admin/naming/NamedControls.tsx#NamedControls',
        '/drafts/keeping/WayBack.tsx#WayBack',
      ],
      actions: ['/guide/GuideOfScreen.tsx#GuideOfScreen'],
      graphics: { Icon: '/admin/Icon.tsx#Icon', Logo: '/admin/Logo.tsx#Logo' },
      beforeNavLinks: ['/home/DeskLinks.tsx#DeskLinks'],
      beforeDashboard: [
        '/home/WhatWaits.tsx#WhatWaits',
        '/never-words/screen/PublicNeverWords.tsx#PublicNeverWords',
        '/findings/outputs/screen/OutputFindings.tsx#OutputFindings',
        '/consent/desk/StoriesRenewed.tsx#StoriesRenewed',
        '/people/screens/OpenRequests.tsx#OpenRequests',
        '/desk/alarms/OpenAlarms.tsx#OpenAlarms',
        '/desk/dashboard/DonationFigures.tsx#DonationFigures',
        '/guide/GuideOnHome.tsx#GuideOnHome',
      ],
      afterNavLinks: ['/withdrawal/screen/WithdrawalsLink.tsx#WithdrawalsLink', '/guide/GuideNavLink.tsx#GuideNavLink'],
      views: {
        translations: { Component: '/translation/board/BoardView.tsx#BoardView', path: '/translations' },
        trail: { Component: '/trail/screen/TrailView.tsx#TrailView', path: '/trail' },
        enterDonation: { Component: '/desk/enter/EnterDonationView.tsx#EnterDonationView', path: '/enter-donation' },
        neverWords: { Component: '/never-words/screen/NeverWordsView.tsx#NeverWordsView', path: '/never-words' },
        withdrawals: { Component: '/withdrawal/screen/WithdrawalsView.tsx#WithdrawalsView', path: '/withdrawals' },
        guide: { Component: '/guide/GuideView.tsx#GuideView', path: '/guide' },
      },
    },
  },
  db: database,
  editor,
  email: mail,
  i18n: adminLanguages,
  localization,
  logger,
  loggingLevels: answersAreNoErrors,

  secret: environment.PAYLOAD_SECRET,
  cors: [environment.CMS_URL],
  csrf: [environment.CMS_URL],
  hooks: { afterError: [answerDatabaseErrors] },
  upload: { limits: { fileSize: 20 * 1024 * 1024, files: 1 }, requestSizeLimit: 21 * 1024 * 1024, abortOnLimit: true },

  defaultDepth: 0,
  maxDepth: 2,
  experimental: { localizeStatus: true },
  graphQL: { disable: true },
  telemetry: false,
  typescript: {
    outputFile: path.resolve(sourceFolder, '../../shared/src/cms/payload-types.ts'),
    // The site reads these types and does not know Payload: `generated-types.ts` declares them here instead.
    declare: false,
    autoGenerate: false,
  },
})
  .then(guardLocks)
  .then(nameLockHolders)
  .then(keepOneClock)
  .then(hideMachineFields)
  .then(askOwnFieldsOnly)
