import { randomUUID } from 'node:crypto'
import { slugify } from '@campaign/shared/slugs/slugify.ts'
import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { logInAtTheDoor } from '../newsroom/log-in-at-the-door.ts'
import { StoryDesk } from '../newsroom/story-desk.ts'
import { askAsStaff } from '../stack/ask-as-staff.ts'
import { listeningOnceThere } from '../stack/listening-once-there.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { startSecondSite } from '../stack/second-site.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'
import { untilAnswered } from './until-answered.ts'

const MOST_MILLISECONDS = 2000

let second: Awaited<ReturnType<typeof startSecondSite>>
test.beforeAll(async () => {
  second = await startSecondSite(thisRun().stack)
})
test.afterAll(() => second.stop())

test('a draft of the author is public within two seconds of the reviewer publishing it, on two sites, and gone as fast', async ({
  browser,
  run,
  staff,
}, { annotations }) => {
  const sites = [run.stack.siteUrl, second.url]
  const title = `${OF_A_JOURNEY} ${randomUUID().slice(0, 8)}`
  const address = `/fr/stories/${slugify(title, 'fr')}`
  const timed = async (what: string, wanted: Parameters<typeof untilAnswered>[1]): Promise<void> => {
    const took = await Promise.all(sites.map((site) => untilAnswered(site + address, wanted)))
    annotations.push({
      type: what,
      description: took.map((milliseconds) => `${Math.round(milliseconds)} ms`).join(', '),
    })
    for (const milliseconds of took) expect(milliseconds, what).toBeLessThanOrEqual(MOST_MILLISECONDS)
  }

  const author = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr-FR' })
  const desk = new StoryDesk(listeningOnceThere(await author.newPage()))
  const id = await test.step('the author logs in and writes a draft', async () => {
    await logInAtTheDoor(desk.page, run.stack.accounts.author)
    await expect(desk.page).toHaveURL(/\/admin$/)
    await desk.begin()
    const words = { title, standfirst: 'Un chapeau.', body: 'Un texte assez court.', pseudonym: 'Anton' }
    await desk.write(words)
    return desk.saveDraft()
  })

  await test.step('the site does not know it, and the author cannot publish it', async () => {
    for (const site of sites) expect((await fetch(site + address)).status).toBe(404)
    await desk.open(id)
    await expect(desk.field('Titre')).toHaveValue(title)
    await expect(desk.publishButton).toHaveCount(0)
    const forced = await askAsStaff('author', 'PATCH', `/stories/${id}?locale=fr`, { _status: 'published' })
    expect(forced.status).toBe(403)
    for (const site of sites) expect((await fetch(site + address)).status).toBe(404)
  })
  await author.close()

  const review = new StoryDesk(await staff('reviewer'))
  await test.step('the reviewer reads it as its readers will, answers the questions and publishes it', async () => {
    await review.openReview(id)
    await expect(review.page.getByText('Un texte assez court.')).toBeVisible()
    await review.approveAndPublish()
    await timed('public after', { status: 200, text: 'Un texte assez court.' })
  })
  await test.step('and takes it down', async () => {
    await review.open(id)
    await review.takeDown()
    await timed('gone after', { status: 410 })
  })
})

test('a change of a public text is on two sites within two seconds', async ({ run }) => {
  const story = await writeDraft()
  const address = await publish(story, 'fr')
  const sites = [run.stack.siteUrl, second.url]
  await Promise.all(sites.map((site) => untilAnswered(site + address, { status: 200, text: story.title })))
  const title = `${OF_A_JOURNEY} changed ${randomUUID()}`
  await publish(story, 'fr', title)
  const took = await Promise.all(sites.map((site) => untilAnswered(site + address, { status: 200, text: title })))
  for (const milliseconds of took) expect(milliseconds).toBeLessThanOrEqual(MOST_MILLISECONDS)
  await takeDown(story, 'fr')
})

test('two texts published at the same moment are both public within two seconds', async ({ run }) => {
  const stories = [await writeDraft(), await writeDraft()]
  const addresses = await Promise.all(stories.map((story) => publish(story, 'fr')))
  const took = await Promise.all(
    addresses.map((address) => untilAnswered(run.stack.siteUrl + address, { status: 200 })),
  )
  for (const milliseconds of took) expect(milliseconds).toBeLessThanOrEqual(MOST_MILLISECONDS)
  for (const story of stories) await takeDown(story, 'fr')
})

test('publishing a language leaves the drafts of the others unpublished', async ({ request }) => {
  const story = await writeDraft()
  const secret = `${OF_A_JOURNEY} brouillon ${randomUUID()}`
  const draft = { title: secret, standfirst: secret, pseudonym: 'Anton', _status: 'draft' }
  expect((await askAsStaff('author', 'PATCH', `/stories/${story.id}?locale=ru&draft=true`, draft)).status).toBe(200)

  const french = await publish(story, 'fr')
  await expect.poll(async () => (await request.get(french)).status()).toBe(200)
  for (const path of [french, '/ru/stories', french.replace('/fr/', '/ru/'), '/ru/feed.xml', '/sitemap.xml', '/ru'])
    expect(await (await request.get(path)).text(), path).not.toContain(secret)
  expect((await request.get(`/ru/stories/${slugify(secret, 'ru')}`, { maxRedirects: 0 })).status()).toBe(404)

  await test.step('a new draft beside a public text changes nothing of it', async () => {
    const changed = { title: secret, _status: 'draft' }
    expect((await askAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, changed)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await (await request.get(french)).text()).not.toContain(secret)
  })
  await test.step('an author can neither change nor take down what is public', async () => {
    for (const data of [{ title: secret, _status: 'published' }, { title: secret }, { _status: 'draft' }]) {
      await askAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr`, data)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const answer = await request.get(french)
      expect.soft(answer.status(), JSON.stringify(data)).toBe(200)
      expect.soft(await answer.text(), JSON.stringify(data)).not.toContain(secret)
    }
    expect((await askAsStaff('author', 'DELETE', `/stories/${story.id}`)).status).toBe(403)
  })
  await takeDown(story, 'fr')
  await expect.poll(async () => (await request.get(french)).status()).toBe(410)
})
