import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '../../..')
/**
 * What depends on Node most: processes, connections, streams, cryptography. `npm test` runs it on the Node of the
 * containers, where the product runs, and the rest on the Node that is here: each once, for a stack under tests takes a
 * machine whole. Journeys go through all of it on the Node that is here.
 */
const processes = [
  ...['giving', 'monthly', 'notices', 'settling', 'stripe'].map((room) => `cms/src/payments/${room}/**/*.int.test.ts`),
  ...['work', 'exports'].map((room) => `cms/src/${room}/**/*.int.test.ts`),
  'web/src/server/**/*.int.test.ts',
]
const neverHere = ['**/node_modules/**', '**/.next/**', '**/dist/**', '.local/**', 'web/e2e/**']

/** The tests share one database: one file at a time, so that each may count rows. */
const withAStack = {
  globalSetup: ['shared/local/testing/start-stack-for-tests.ts'],
  setupFiles: ['shared/local/testing/give-environment.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 180_000,
}

export default defineConfig({
  root,
  test: {
    // What a test says when it fails is often all there is to go by.
    chaiConfig: { truncateThreshold: 2000 },
    // What is waited for comes; how soon is no test's business but those that say so.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{cms,web,shared}/**/*.test.{ts,tsx}'],
          exclude: [...neverHere, '**/*.{part,int,db,container}.test.ts'],
          // Measured: a process for each file took two thirds of the time, to load the same modules again and again.
          isolate: false,
          // A property that is tried a hundred times takes its time on a machine that builds beside it.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['shared/local/**/*.part.test.ts'],
          exclude: neverHere,
          // They depend on nothing of one another, but what they start is heavy, and other checks run beside them.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{cms,web,shared}/**/*.db.test.ts'],
          exclude: neverHere,
          globalSetup: ['shared/local/testing/start-ground-for-tests.ts'],
          setupFiles: ['shared/local/testing/give-environment.ts', 'shared/local/testing/forget-payload.ts'],
          // As below: one database, one double. And one process, in which the CMS is loaded once.
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'containers',
          include: ['shared/**/*.container.test.ts'],
          exclude: neverHere,
          // The image's processes run beside a stack, whose database and stand-ins they use.
          globalSetup: ['shared/local/testing/start-stack-for-tests.ts'],
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...withAStack,
          name: 'integration',
          include: ['{cms,web,shared}/**/*.int.test.ts'],
          exclude: [...neverHere, ...processes],
        },
      },
      { extends: true, test: { ...withAStack, name: 'processes', include: processes, exclude: neverHere } },
    ],
  },
})
