import type { Words } from '../languages/words.ts'

/** Said to whoever deletes a campaign that donations or monthly gifts belong to: the database keeps it for their sake. */
export const campaignHasGifts: Words = {
  fr: 'Cette campagne a reçu des dons\u202F: elle ne peut pas être supprimée, car les comptes y renvoient. Vous pouvez la retirer du site.',
  en: 'This campaign has received donations: it cannot be deleted, for the books refer to it. You can take it down from the site.',
  ru: 'Этой кампании уже жертвовали: её нельзя удалить, потому что на неё ссылается учёт. Её можно снять с сайта.',
  uk: 'Цій кампанії вже жертвували: її не можна видалити, бо на неї посилається облік. Її можна зняти із сайту.',
  de: 'Diese Kampagne hat Spenden erhalten: Sie kann nicht gelöscht werden, denn die Bücher verweisen auf sie. Sie können sie von der Website nehmen.',
}
