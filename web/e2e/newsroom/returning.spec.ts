import { findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { writeDraft } from '../stack/write-story.ts'

const REASON = 'La saison et le fleuve, ensemble, désignent un village.'

test('a reviewer sends a text back with words; its author finds them at home and above the text', async ({ staff }) => {
  const { id } = await writeDraft()
  const [reviewer, author] = [await staff('reviewer'), await staff('author')]

  await test.step('without words nothing is sent, and what was typed stays', async () => {
    await reviewer.goto(`/admin/collections/stories/${id}/review?locale=fr`)
    await reviewer.getByLabel('Ce qu’il faut changer, et pourquoi').fill('Non.')
    await reviewer.getByRole('button', { name: 'Renvoyer' }).press('Enter')
    await expect(reviewer.getByText('en 8 à 1\u202F000 caractères')).toBeVisible()
    await expect(reviewer.getByLabel('Ce qu’il faut changer, et pourquoi')).toHaveValue('Non.')
  })
  await test.step('with words it is, and the screen says so', async () => {
    await reviewer.getByLabel('Ce qu’il faut changer, et pourquoi').fill(REASON)
    await reviewer.getByRole('button', { name: 'Renvoyer' }).press('Enter')
    await expect(reviewer.getByText('Renvoyé. L’auteur le voit')).toBeVisible()
    await expect(reviewer.locator('[data-returned="fr"]')).toContainText(REASON)
    expect(await findSeriousFaults(reviewer)).toEqual([])
  })
  await test.step('the first page of its author leads to it', async () => {
    await author.goto('/admin')
    await author
      .getByRole('link', { name: /renvoyés avec un mot/ })
      .first()
      .click()
    await expect(author).toHaveURL(/state=returned/)
    await expect(author.getByRole('table')).toContainText('Renvoyé à l’auteur')
    expect(await findSeriousFaults(author)).toEqual([])
  })
  await test.step('and the words stand above the text, on a telephone too', async () => {
    await author.goto(`/admin/collections/stories/${id}?locale=fr`)
    await expect(author.locator('[data-returned="fr"]')).toContainText(REASON)
    await author.setViewportSize({ width: 390, height: 800 })
    expect(await findSidewaysScroll(author)).toEqual([])
    await author.setViewportSize({ width: 1280, height: 900 })
  })
  await test.step('called ready anew, the words are gone', async () => {
    await author.goto(`/admin/collections/stories/${id}/translate?locale=fr`)
    await author.getByRole('button', { name: 'Déclarer prêt' }).press('Enter')
    await expect(author.locator('.desk-outcome')).toContainText('ce texte est prêt')
    await expect(author.locator('[data-returned]')).toHaveCount(0)
  })
  await test.step('a translator begins from the structure of the source, and cannot call it ready like that', async () => {
    await author.goto(`/admin/collections/stories/${id}/translate?locale=de`)
    await author.getByRole('button', { name: 'Reprendre la structure de l’original' }).press('Enter')
    await expect(author.locator('[data-field="body"] [contenteditable="true"]')).toContainText('⟦')
    await author.getByRole('button', { name: 'Déclarer prêt' }).press('Enter')
    await expect(author.locator('.desk-outcome').last()).toContainText('sont encore à traduire')
  })
})
