import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { copyDatabase } from '../../../shared/local/testing/copy-database.ts'
import { migrations } from '../migrations/index.ts'

/** Everything that came with consents. */
const LATER = migrations.filter(({ name }) => name > '20261123_000400_hold_unapproved_texts')

/**
 * Payload's own way back drops the table of consents with all that refers to it, and then, by name, the keys that went
 * with it: something of their names has to be there.
 */
const KEYS_TO_DROP: Record<string, [table: string, key: string][]> = {
  '20261123_010000_newsroom': [
    ['stories', 'stories_consent_id_consents_id_fk'],
    ['_stories_v', '_stories_v_version_consent_id_consents_id_fk'],
    ['payload_locked_documents_rels', 'payload_locked_documents_rels_consents_fk'],
  ],
  '20261126_030000_neutral_title_and_use_of_donations': [
    ['payload_locked_documents_rels', 'payload_locked_documents_rels_spending_fk'],
  ],
}

it('a newsroom that was filled before there were consents goes on with its samples, and with nothing else', async () => {
  const copy = await copyDatabase(inject('ground').untouchedUrl)
  const client = new pg.Client({ connectionString: copy.url })
  await client.connect()
  try {
    // As it was before: public stories, and no word about consent; one of them is no sample.
    const args = { db: drizzle(client as never) } as unknown as MigrateUpArgs
    for (const { name, down } of LATER.toReversed()) {
      for (const [table, key] of KEYS_TO_DROP[name] ?? [])
        await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${key}, ADD CONSTRAINT ${key} CHECK (true)`)
      await down(args)
    }
    const { rows: before } = await client.query<{ id: string }>(`
      SELECT id FROM stories
      WHERE is_sample AND id IN (SELECT _parent_id FROM stories_locales WHERE _status = 'published') ORDER BY id
    `)
    expect(before.length).toBeGreaterThanOrEqual(3)
    const real = before[0]?.id
    await client.query('UPDATE stories SET is_sample = false WHERE id = $1', [real])

    await client.query('BEGIN')
    for (const { up } of LATER) await up(args)
    await client.query('COMMIT')

    const { rows } = await client.query<{ id: string; isSample: boolean; covered: boolean; languages: number }>(`
      SELECT story.id, story.is_sample AS "isSample", bool_and(consent_covers(story.consent_id, text._locale::text)) AS covered,
        count(*)::int AS languages
      FROM stories story JOIN stories_locales text ON text._parent_id = story.id
      WHERE text._status = 'published' GROUP BY story.id ORDER BY story.id
    `)
    // Tests of other things have left stories there that are no samples either.
    const left = rows.filter(({ isSample }) => !isSample).map(({ id }) => id)
    expect(left).toContain(real)
    expect(rows.length - left.length).toBe(before.length - 1)
    for (const { id, isSample, covered, languages } of rows) {
      expect(languages).toBeGreaterThan(0)
      expect([id, covered]).toEqual([id, isSample])
    }
    const { rows: drafts } = await client.query<{ apart: number }>(`
      SELECT count(*)::int AS apart FROM _stories_v v JOIN stories s ON s.id = v.parent_id
      WHERE v.version_consent_id IS DISTINCT FROM s.consent_id
    `)
    expect(drafts).toEqual([{ apart: 0 }])
  } finally {
    await client.end()
    await copy.drop()
  }
})
