import { enterNewsroom, type Newsroom } from './ask-newsroom.ts'
import { makeStories } from './make-stories.ts'
import type { Figure } from './measurement.ts'
import { measureWriting } from './measure-writing.ts'
import { onOwnStack } from './on-own-stack.ts'
import { readContents } from './read-contents.ts'
import { p95 } from './time-answers.ts'

const STORIES = 2000
const PICTURES = 10_000

/** What the admin asks for the first page of the list of stories. */
const LIST = '/stories?draft=true&depth=0&limit=10&sort=-updatedAt&locale=fr&fallback-locale=none'

/** The newsroom with 2,000 stories in five languages and 10,000 pictures, on a stack of its own. */
export async function measureNewsroom(): Promise<Figure[]> {
  return onOwnStack('newsroom', async (stack) => {
    const began = performance.now()
    await makeStories({ databaseUrl: stack.databaseUrl, stories: STORIES, pictures: PICTURES })
    const making = (performance.now() - began) / 1000
    const author = await enterNewsroom(stack, 'author')
    return [
      { name: '2,000 stories in five languages, 10,000 pictures: made in', value: making, unit: 's' },
      ...(await measureScreens(author)),
      { name: 'table of contents for a site: p95', value: await p95(() => readContents(stack)), unit: 'ms' },
      { name: 'saving a draft: p95', value: await p95(await savingOf(author)), unit: 'ms', atMost: 300 },
      ...(await measureWriting(stack, await storyToWrite(author))),
    ]
  })
}

/** `holds`: what the screen must show, so that a page that says no is not taken for a quick one. */
type Screen = { name: string; path: string; holds?: string; atMost?: number }

const SCREENS: readonly Screen[] = [
  {
    ...{ name: 'list of stories, the page', path: '/admin/collections/stories?limit=10&locale=fr' },
    ...{ holds: '/admin/collections/stories/', atMost: 400 },
  },
  { name: 'list of pictures, the page', path: '/admin/collections/media?limit=10&locale=fr', holds: '.webp' },
  { name: 'board of translations', path: '/admin/translations', holds: 'board-table', atMost: 500 },
  {
    ...{ name: '    what waits in Ukrainian', path: '/admin/translations?language=uk&state=to_do' },
    ...{ holds: 'board-table', atMost: 500 },
  },
  {
    ...{ name: '    what waits for approval, page 5', path: '/admin/translations?state=awaits_approval&page=5' },
    ...{ holds: 'board-table', atMost: 500 },
  },
  { name: '    by a title', path: '/admin/translations?q=1234', holds: 'Récit 1234', atMost: 500 },
  { name: 'first page of an author', path: '/admin', holds: 'home-list', atMost: 300 },
  { name: 'an empty page of the admin, to compare', path: '/admin/account' },
]

async function measureScreens({ get, open }: Newsroom): Promise<Figure[]> {
  const list = await p95(() => get(LIST))
  const figures: Figure[] = [
    { name: 'list of stories, as the admin asks for it: p95', value: list, unit: 'ms', atMost: 400 },
  ]
  for (const { name, path, holds = '', atMost } of SCREENS) {
    const value = await p95(async () => {
      if (!(await open(path)).includes(holds)) throw new Error(`${path} does not show ${holds}`)
    })
    figures.push({ name: `${name}: p95`, value, unit: 'ms', ...(atMost !== undefined && { atMost }) })
  }
  return figures
}

async function storyToWrite({ get }: Newsroom): Promise<string> {
  const { docs } = await get<{ docs: { id: string }[] }>(`${LIST}&page=3`)
  if (docs[0] === undefined) throw new Error('there is no story to write')
  return docs[0].id
}

/** Each time another story and other words: as somebody who writes. */
async function savingOf({ get, send }: Newsroom): Promise<() => Promise<void>> {
  const { docs } = await get<{ docs: { id: string }[] }>(`${LIST.replace('limit=10', 'limit=60')}&page=5`)
  let time = 0
  return async () => {
    const story = docs[time % docs.length]
    if (story === undefined) throw new Error('there is no story to save')
    time += 1
    await send('PATCH', `/stories/${story.id}?locale=ru&draft=true&depth=0`, {
      ...{ title: `Черновик ${time}`, standfirst: `Подводка ${time}`, _status: 'draft' },
    })
  }
}
