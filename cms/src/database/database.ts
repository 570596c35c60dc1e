import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { environment } from '../environment.ts'
import { addPlanningTables } from '../planning/planning-tables.ts'
import { addFaceConsentTable } from '../media/consented/face-consent-tables.ts'
import { addHeldTables } from '../media/held/held-tables.ts'
import { addPublicationTables } from '../publication/publication-tables.ts'
import { addDraftTables } from '../drafts/draft-tables.ts'
import { addPreviewTables } from '../preview/preview-tables.ts'
import { addReturnTable } from '../review/returning/return-tables.ts'
import { addReviewTables } from '../review/review-tables.ts'
import { addTrailTable } from '../trail/trail-tables.ts'
import { addTranslationTables } from '../translation/translation-tables.ts'
import { addWithdrawalTables } from '../withdrawal/withdrawal-tables.ts'
import { countAhead } from './count-ahead.ts'
import { failAtCommit } from './fail-at-commit.ts'
import { keepConnected } from './keep-connected.ts'

const sourceFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Of these there is a row for every gift, or several: a million in some years. */
const LONG_LISTS = [
  ...['donations', 'donation-history', 'donation-bookings', 'donation-refunds', 'donation-disputes'],
  ...['subscriptions', 'subscription-history', 'payment-events'],
]

const connected = keepConnected(
  postgresAdapter({
    pool: {
      connectionString: environment.DATABASE_URL,
      application_name: 'campaign-cms',
      // Each save holds one for its transaction and, in the middle of it, Payload asks over another who else is editing:
      // with as many saves at one moment as connections, all of them would wait for ever.
      max: 40,
      connectionTimeoutMillis: 4000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      // Nothing the CMS does takes this long; a stuck lock must not hold every connection.
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    // Ids stand in addresses: they must not count our documents or say when they were made.
    idType: 'uuid',
    // The schema changes by migrations alone, from the first day: a pushed schema cannot be migrated later.
    push: false,
    migrationDir: path.join(sourceFolder, 'migrations'),
    // 30 kinds of blocks would be 260 tables.
    blocksAsJSON: true,
    afterSchemaInit: [
      addPublicationTables,
      addReviewTables,
      addReturnTable,
      addPlanningTables,
      addTranslationTables,
      addTrailTable,
      addPreviewTables,
      addDraftTables,
      addWithdrawalTables,
      addHeldTables,
      addFaceConsentTable,
    ],
  }),
)

export const database = countAhead(failAtCommit(connected), LONG_LISTS)
