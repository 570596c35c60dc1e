import { APIError, type PayloadRequest } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { fillIn } from '../languages/pick-words.ts'
import { sayTo } from '../languages/say-to.ts'
import type { Words } from '../languages/words.ts'
import { takeTry, type Pace } from '../people/signing-in/keep-pace.ts'

/**
 * How many pictures one person may send: 240 at once, then four a minute, which is 240 an hour. Whoever chooses a
 * picture, says in words what it shows and covers the faces in it needs more than a minute for each, so a working day
 * of eight hours stays far below; a program with somebody's session keeps the workshop busy for some minutes, and
 * fills no disk overnight.
 */
export const PICTURE_PACE: Pace = { burst: 240, seconds: 15 }

/**
 * Takes one picture from what this person may send; throws 429, with words that say when to go on. Counted in
 * PostgreSQL, for all instances together, and outside the request's transaction: a picture that is refused afterwards
 * was work all the same.
 */
export async function limitUploads(req: PayloadRequest): Promise<void> {
  if (!req.user) return
  const isLet = await takeTry(postgresOf(req.payload).drizzle, `pictures of ${req.user.id}`, PICTURE_PACE)
  if (isLet) return
  throw new APIError(fillIn(sayTo(req, tooMany), PICTURE_PACE), 429, null, true)
}

const tooMany: Words = {
  fr: 'Vous avez envoyé {burst} images en peu de temps. Attendez {seconds} secondes avant la suivante, puis envoyez-en quatre par minute\u202F; dans une heure, {burst} d’un coup seront de nouveau possibles.',
  en: 'You have sent {burst} pictures in a short time. Wait {seconds} seconds before the next, then send four a minute; in an hour, {burst} at once will be possible again.',
  ru: 'За короткое время вы отправили {burst} изображений. Подождите {seconds} секунд перед следующим, затем отправляйте по четыре в минуту; через час снова можно будет отправить {burst} сразу.',
  uk: 'За короткий час ви надіслали {burst} зображень. Зачекайте {seconds} секунд перед наступним, потім надсилайте по чотири на хвилину; за годину знову можна буде надіслати {burst} одразу.',
  de: 'Sie haben in kurzer Zeit {burst} Bilder gesendet. Warten Sie {seconds} Sekunden vor dem nächsten und senden Sie dann vier in der Minute; in einer Stunde gehen wieder {burst} auf einmal.',
}
