import { expect, test } from '../journey.ts'
import { thisRun } from '../environment.ts'
import { listenForTrouble } from '../newsroom/listen-for-trouble.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { giveAtTheDoor } from './give-at-the-door.ts'
import { readRecords } from './read-records.ts'
import { sentence } from './sentence.ts'

test.describe('the treasurer gives money back', () => {
  test('a part of a gift, once, however often they click', async ({ staff }) => {
    const { id } = await giveAtTheDoor('37,40')
    const desk = await staff('treasurer')
    const complaints = listenForTrouble(desk)
    await desk.goto(`/admin/collections/donations/${id}`)
    await expect(desk.getByText(sentence('37,40 € une fois, payé le '))).toBeVisible()

    const amount = desk.getByLabel(/^Montant/)
    await expect(amount).toHaveValue('37,40')
    await amount.fill('37,41')
    await desk.getByRole('button', { name: 'Continuer' }).click()
    await expect(desk.getByText(sentence('C’est plus que ce qui reste : 37,40 €'))).toBeVisible()

    await amount.fill('12,40')
    // Enter must not send the form of Payload's around it.
    await amount.press('Enter')
    await expect(desk.getByText(sentence('Vous rendez 12,40 € à la personne qui a donné'))).toBeVisible()
    await desk.getByRole('button', { name: sentence('^Rembourser 12,40 €') }).dblclick()
    await expect(desk.getByText('C’est fait.')).toBeVisible()
    await expect(desk.getByText(sentence('par carte, remboursé à hauteur de 12,40 €'))).toBeVisible()
    await expect(amount).toHaveValue('25')
    expect(await readRecords('donation-refunds', 'donation', id)).toMatchObject([
      { amount: 1240, state: 'succeeded', reason: 'donor_request' },
    ])
    expect(complaints()).toEqual([])
  })

  test('and sees beside one another what Stripe says and what the books say', async ({ staff }) => {
    const { id } = await giveAtTheDoor('41')
    const desk = await staff('treasurer')
    await desk.goto(`/admin/collections/donations/${id}`)
    await desk.getByRole('button', { name: 'Demander à Stripe' }).click()
    await expect(desk.getByText('Les deux côtés disent la même chose.')).toBeVisible()
    const status = desk.getByRole('row', { name: /^État/ })
    await expect(status.getByRole('cell')).toHaveText(['payé', 'payé'])
  })

  test('and is told first that a bank debit can be taken back a second time', async ({ staff }) => {
    const debit = await giveAtTheDoor('45', { by: 'sepa_debit' })
    const card = await giveAtTheDoor('46')
    const desk = await staff('treasurer')
    const caution = desk.getByRole('note').filter({ hasText: 'L’argent partirait alors deux fois.' })
    await desk.goto(`/admin/collections/donations/${debit.id}`)
    await expect(caution).toBeVisible()
    await desk.getByRole('button', { name: 'Continuer' }).click()
    await expect(desk.getByRole('button', { name: sentence('^Rembourser 45,00 €') })).toBeVisible()
    await expect(caution).toBeVisible()

    await desk.goto(`/admin/collections/donations/${card.id}`)
    await expect(desk.getByRole('button', { name: 'Continuer' })).toBeVisible()
    await expect(caution).toHaveCount(0)
  })

  test('which an administrator may look at, and not do', async ({ staff }) => {
    const { id } = await giveAtTheDoor('42')
    const desk = await staff('administrator')
    await desk.goto(`/admin/collections/donations/${id}`)
    await expect(desk.getByRole('button', { name: 'Demander à Stripe' })).toBeVisible()
    await expect(desk.getByRole('heading', { name: 'Rembourser' })).toHaveCount(0)
  })
})

test.describe('a gift made outside Stripe', () => {
  test('is entered from the list, corrected, kept once, and taken back when the cheque bounces', async ({ staff }) => {
    const desk = await staff('treasurer')
    await desk.goto('/admin/collections/donations')
    await desk.getByRole('link', { name: /^Saisir un don/ }).click()
    const check = desk.getByRole('button', { name: 'Vérifier' })
    await check.click()
    await expect(desk.getByText('Indiquez le montant.')).toBeVisible()
    await expect(desk.getByText('Indiquez le jour où l’argent est arrivé.')).toBeVisible()
    await expect(desk.getByLabel('Montant')).toBeFocused()

    const reference = `CHQ ${Date.now()}`
    await desk.getByLabel('Reçu par').selectOption('cheque')
    await desk.getByLabel('Montant').fill('1 250,00')
    await desk.getByLabel('Reçu le').fill('2026-01-20')
    const campaign = desk.getByLabel('Campagne')
    await campaign.selectOption({ index: (await campaign.locator('option').count()) - 1 })
    await desk.getByLabel(/^Référence/).fill('Jean Dupont')
    await check.click()
    await desk.getByRole('button', { name: 'Enregistrer ce don' }).click()
    await expect(desk.getByText('un mot pourrait être un nom', { exact: false })).toBeVisible()
    await expect(desk.getByLabel('Montant')).toHaveValue('1 250,00')

    await desk.getByLabel(/^Référence/).fill(reference)
    await check.click()
    await expect(desk.getByText(sentence('un don de 1 250,00 €, par chèque, reçu le 20 janvier 2026'))).toBeVisible()
    await desk.getByRole('button', { name: 'Enregistrer ce don' }).dblclick()
    await expect(desk).toHaveURL(/\/collections\/donations\/[0-9a-f-]{36}/)
    await expect(desk.getByText(sentence('1 250 € une fois, reçu le 20 janvier 2026 par chèque'))).toBeVisible()
    expect(await readRecords('donations', 'reference', reference)).toMatchObject([
      { amount: 125_000, origin: 'manual', method: 'cheque', state: 'succeeded' },
    ])

    await desk.getByRole('button', { name: 'Continuer' }).click()
    await desk.getByRole('button', { name: /des comptes$/ }).click()
    await expect(desk.getByText('C’est fait.')).toBeVisible()
    await expect(desk.getByText('Il ne reste rien à rendre de ce don.')).toBeVisible()
    expect(await readRecords('donations', 'reference', reference)).toMatchObject([{ state: 'refunded', net: 0 }])
  })

  for (const role of ['author', 'reviewer', 'administrator'] as const)
    test(`is not for the ${role} to enter`, async ({ staff }) => {
      const page = await staff(role)
      await page.goto('/admin/enter-donation')
      await expect(page.getByText('Seule la trésorerie saisit des dons.')).toBeVisible()
      await expect(page.getByLabel('Montant')).toHaveCount(0)
    })

  test('asks a visitor to log in, and shows them nothing', async ({ readerOf, run }) => {
    const page = await readerOf('fr')
    await page.goto(`${run.stack.cmsUrl}/admin/enter-donation`)
    await expect(page).toHaveURL(/\/admin\/login/)
    await expect(page.getByLabel('Montant')).toHaveCount(0)
  })
})

test('an alarm stands on the first page until somebody has dealt with it', async ({ staff }) => {
  const { id, stripeSession } = await giveAtTheDoor('43')
  const dispute = (await askStripe(thisRun().stack, 'POST', '/disputes', { of: stripeSession })) as { id: string }
  await expect.poll(async () => (await readRecords('alarms', 'subject', dispute.id)).length).toBe(1)

  const desk = await staff('treasurer')
  const [alarm] = await readRecords('alarms', 'subject', dispute.id)
  await desk.goto('/admin')
  await expect(desk.getByText(sentence('Dernière notification de Stripe : il y a'))).toBeVisible()
  await desk.goto(`/admin/collections/alarms/${alarm?.id}`)
  await expect(desk.getByRole('heading', { name: 'Un don est contesté par une banque' })).toBeVisible()
  await desk.getByRole('link', { name: 'Ouvrir le don' }).click()
  await expect(desk).toHaveURL(new RegExp(id))
  await expect(desk.getByText(sentence('contesté, la banque retient 43 €'))).toBeVisible()

  await desk.getByRole('button', { name: 'C’est réglé' }).click()
  await desk.getByRole('button', { name: 'Oui, c’est réglé' }).click()
  await expect(desk.getByRole('heading', { name: 'Un don est contesté par une banque' })).toHaveCount(0)
  expect((await readRecords('alarms', 'subject', dispute.id))[0]?.['dealtWithAt']).not.toBeNull()
  await desk.goto(`/admin/collections/alarms/${alarm?.id}`)
  await expect(desk.getByText(/^Réglée le .+ par /)).toBeVisible()
})

test('a monthly gift gets a new link, shown once, and is ended after a second question', async ({ staff }) => {
  const donation = await giveAtTheDoor('44', { frequency: 'monthly' })
  const [charge] = await readRecords('donations', 'id', donation.id)
  const id = String(charge?.['subscription'])
  await expect.poll(async () => (await readRecords('subscriptions', 'id', id))[0]?.['state']).toBe('active')

  const desk = await staff('treasurer')
  await desk.goto(`/admin/collections/donations/${donation.id}`)
  await desk.getByRole('link', { name: 'Voir le don mensuel' }).click()
  await expect(desk.getByText(sentence('44 € par mois, en cours depuis le'))).toBeVisible()
  await desk.getByRole('button', { name: 'Refaire le lien de gestion' }).click()
  await desk.getByRole('button', { name: 'Créer le nouveau lien' }).click()
  await expect(desk.getByLabel(/^Nouveau lien/)).toHaveValue(/\/fr\/monthly\//)
  await desk.reload()
  await expect(desk.getByText('Nouveau lien remis')).toBeVisible()
  await expect(desk.getByLabel(/^Nouveau lien/)).toHaveCount(0)

  await desk.getByRole('button', { name: 'Arrêter ce don mensuel' }).click()
  await desk.getByRole('button', { name: 'Revenir' }).click()
  expect((await readRecords('subscriptions', 'id', id))[0]?.['state']).toBe('active')
  await desk.getByRole('button', { name: 'Arrêter ce don mensuel' }).click()
  await desk.getByRole('button', { name: 'Arrêter définitivement' }).click()
  await expect(desk.getByText(sentence('44 € par mois, terminé le'))).toBeVisible()
  expect(await readRecords('subscriptions', 'id', id)).toMatchObject([{ state: 'canceled', endCause: 'staff' }])
})
