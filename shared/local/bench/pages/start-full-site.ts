import pg from 'pg'
import type { Stack } from '../../running-stack.ts'
import { isOk, pause } from '../keep-load.ts'
import { makeStories } from '../make-stories.ts'
import { startOwnStack } from '../on-own-stack.ts'

export type FullSite = {
  stack: Stack
  /** Paths of the story pages, all languages. */
  stories: string[]
  /** As if the newsroom had changed this one: every site hears of it. */
  change: (story: number) => Promise<void>
  stop: () => Promise<void>
}

/** A stack of its own with so many public stories, each in five languages. */
export async function startFullSite(stories: number): Promise<FullSite> {
  const { stack, stop: stopStack } = await startOwnStack('full-site')
  const client = new pg.Client({ connectionString: stack.databaseUrl })
  await client.connect()
  const stop = async (): Promise<void> => {
    await client.end()
    await stopStack()
  }
  try {
    // Every second one is public.
    await makeStories({ databaseUrl: stack.databaseUrl, stories: stories * 2, pictures: 0 })
    await client.query(MOVE, [null])
    const numbers = Array.from({ length: stories }, (_, index) => (index + 1) * 2)
    const paths = numbers.flatMap((number) => LOCALES.map((locale) => `/${locale}/stories/recit-${number}`))
    for (const path of [paths[0] ?? '', '/fr/stories', '/uk/stories/pages/2', '/fr/feed.xml', '/sitemap.xml'])
      for (let time = 0; !(await isOk(stack.siteUrl + path)); time += 1) {
        if (time > 200) throw new Error(`the stories that were made are not to be seen at ${path}`)
        await pause(100)
      }
    const change = async (story: number): Promise<void> => {
      const { rows } = await client.query<{ id: string }>(
        `SELECT _parent_id AS id FROM stories_locales WHERE slug = $1 LIMIT 1`,
        [`recit-${numbers[story % stories]}`],
      )
      await client.query(MOVE, [rows.map(({ id }) => id)])
    }
    return { stack, stories: paths, change, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const LOCALES = ['fr', 'en', 'ru', 'uk', 'de']

/** What the CMS does with every change a reader could see (`cms/src/publication/revision.ts`). */
const MOVE = `WITH moved AS (UPDATE content_revision SET revision = revision + 1 RETURNING revision)
  INSERT INTO content_changes (revision, changed) SELECT revision, $1::text[] FROM moved`
