import { describe, expect, it } from 'vitest'
import { readDrawing } from '../media/trial/handle-pictures.ts'
import { pictureForm } from '../testing/make-pictures.ts'
import { approve, DRAFT, haveStaff, knock, picture, rest, staff, story, textOf } from '../trail/trial/staff-at-work.ts'

haveStaff()

const REVIEW = 'review/[collection]/[id]/[locale]'

/** A draft with a decorative picture, both the author’s. */
async function storyWithPicture() {
  const [id, cover] = [await story(), await picture()]
  await rest('author', 'PATCH', `/api/stories/${id}${DRAFT}`, { cover, _status: 'draft' })
  // What was done with the picture until here is approved.
  await knock('other', REVIEW, textOf(id), await approve(id, false))
  return { id, cover }
}

async function sendAnew(who: 'author' | 'other', cover: string): Promise<void> {
  await rest(who, 'PATCH', `/api/media/${cover}?locale=fr`, pictureForm(await readDrawing(901)))
}

describe('whoever sends other bytes in the place of a picture', () => {
  it('is an author of the texts that show it, and does not approve them; somebody else does', async () => {
    const { id, cover } = await storyWithPicture()
    await sendAnew('other', cover)
    await expect(knock('other', REVIEW, textOf(id), await approve(id, true))).rejects.toThrow('own_text')
    const { body } = await knock('reviewer', REVIEW, textOf(id), await approve(id, true))
    expect(body).toEqual({ outcome: 'published' })
  })

  it('is so in every language, and in a text into which somebody puts it later', async () => {
    const { id, cover } = await storyWithPicture()
    await sendAnew('other', cover)
    const later = await story()
    await rest('author', 'PATCH', `/api/stories/${later}${DRAFT}`, { cover, _status: 'draft' })
    await expect(knock('other', REVIEW, textOf(later), await approve(later, true))).rejects.toThrow('own_text')
    const { rows } = staff().office
    const noted = await rows(`select locale from text_edits where collection = 'media' and document = $1`, [cover])
    expect(noted.map(({ locale }) => locale)).toContain('*')
    await rest('reviewer', 'DELETE', `/api/stories/${id}`)
  })

  it('is none where they only looked, or the machine covered a face', async () => {
    const { id } = await storyWithPicture()
    const { body } = await knock('other', REVIEW, textOf(id), await approve(id, true))
    expect(body).toEqual({ outcome: 'published' })
  })
})
