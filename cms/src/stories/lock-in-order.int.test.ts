import { expect, test } from 'vitest'
import { draftStory, publish } from '../testing/make-texts.ts'

test('two stories that point at one another can be saved at the same moment, again and again', async () => {
  const [one, other] = [await draftStory(), await draftStory()]
  for (const [story, related] of [
    [one, other],
    [other, one],
  ] as const) {
    await publish('stories', story.id, 'fr')
    expect((await publish('stories', story.id, 'fr', { related: [related.id] })).status).toBe(200)
  }
  for (let time = 0; time < 8; time += 1) {
    const title = `Au même moment, ${time}`
    const saves = [one, other].map(({ id }) => publish('stories', id, 'fr', { title }))
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([200, 200])
  }
})
