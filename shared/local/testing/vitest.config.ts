import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '../../..')
const neverHere = ['**/node_modules/**', '**/.next/**', '**/dist/**', '.local/**', 'web/e2e/**']

export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{cms,web,shared}/**/*.test.{ts,tsx}'],
          exclude: [...neverHere, '**/*.int.test.ts', '**/*.db.test.ts', '**/*.container.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{cms,web,shared}/**/*.db.test.ts'],
          exclude: neverHere,
          globalSetup: ['shared/local/testing/start-ground-for-tests.ts'],
          setupFiles: ['shared/local/testing/give-environment.ts'],
          // As below: one database, one double.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
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
          name: 'integration',
          include: ['{cms,web,shared}/**/*.int.test.ts'],
          exclude: neverHere,
          globalSetup: ['shared/local/testing/start-stack-for-tests.ts'],
          setupFiles: ['shared/local/testing/give-environment.ts'],
          // The tests share one database: one file at a time, so that each may count rows.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
