import type { Words } from '../languages/words.ts'
import type { Refused } from './recognise-file.ts'
import type { NotMade } from './workshop/job.ts'

/** Why a file was not taken, and what to do instead. */
export const receiveFaults: Record<Refused | NotMade['outcome'], Words> = {
  empty: {
    fr: 'Le fichier est vide. Choisissez-le de nouveau.',
    en: 'The file is empty. Please choose it again.',
    ru: 'Файл пуст. Выберите его ещё раз.',
    uk: 'Файл порожній. Виберіть його ще раз.',
    de: 'Die Datei ist leer. Bitte wählen Sie sie noch einmal aus.',
  },
  heic: {
    fr: 'C’est une photo HEIC, le format des iPhone, que nous ne savons pas ouvrir. Ouvrez-la sur l’appareil, enregistrez-la en JPEG, puis envoyez celle-là.',
    en: 'This is a HEIC photo, as iPhones take them, which cannot be opened here. Open it on the device, save it as JPEG and send that one.',
    ru: 'Это снимок HEIC, в котором сохраняет iPhone; открыть его здесь нельзя. Откройте его на устройстве, сохраните как JPEG и отправьте этот файл.',
    uk: 'Це знімок HEIC, у якому зберігає iPhone; відкрити його тут неможливо. Відкрийте його на пристрої, збережіть як JPEG і надішліть цей файл.',
    de: 'Das ist ein HEIC-Foto, wie iPhones sie aufnehmen; es lässt sich hier nicht öffnen. Öffnen Sie es auf dem Gerät, speichern Sie es als JPEG und senden Sie dieses.',
  },
  svg: {
    fr: 'Un dessin SVG peut contenir des programmes\u202F: il n’est pas accepté. Exportez-le en PNG.',
    en: 'An SVG drawing can hold programs and is not taken. Export it as PNG.',
    ru: 'Рисунок SVG может содержать программы и не принимается. Сохраните его как PNG.',
    uk: 'Малюнок SVG може містити програми й не приймається. Збережіть його як PNG.',
    de: 'Eine SVG-Zeichnung kann Programme enthalten und wird nicht angenommen. Exportieren Sie sie als PNG.',
  },
  pdf: {
    fr: 'Un PDF n’est pas une image, et garde le nom de qui l’a fait. Faites une capture de la page voulue et envoyez-la en PNG.',
    en: 'A PDF is no picture, and keeps the name of whoever made it. Take a screenshot of the page you need and send that as PNG.',
    ru: 'PDF — не изображение, и в нём остаётся имя автора файла. Сделайте снимок нужной страницы и отправьте его в формате PNG.',
    uk: 'PDF — не зображення, і в ньому лишається ім’я автора файлу. Зробіть знімок потрібної сторінки й надішліть його у форматі PNG.',
    de: 'Ein PDF ist kein Bild und behält den Namen dessen, der es gemacht hat. Machen Sie ein Bildschirmfoto der Seite und senden Sie es als PNG.',
  },
  gif: {
    fr: 'Les GIF ne sont pas acceptés. Enregistrez l’image voulue en PNG.',
    en: 'GIFs are not taken. Save the picture you need as PNG.',
    ru: 'Файлы GIF не принимаются. Сохраните нужное изображение как PNG.',
    uk: 'Файли GIF не приймаються. Збережіть потрібне зображення як PNG.',
    de: 'GIFs werden nicht angenommen. Speichern Sie das gewünschte Bild als PNG.',
  },
  tiff: {
    fr: 'Une image TIFF ou brute n’est pas acceptée. Enregistrez-la en JPEG ou en PNG.',
    en: 'TIFF and raw pictures are not taken. Save it as JPEG or PNG.',
    ru: 'Изображения TIFF и RAW не принимаются. Сохраните файл как JPEG или PNG.',
    uk: 'Зображення TIFF і RAW не приймаються. Збережіть файл як JPEG або PNG.',
    de: 'TIFF- und Rohbilder werden nicht angenommen. Speichern Sie es als JPEG oder PNG.',
  },
  animation: {
    fr: 'Cette image est animée, et chaque vue pourrait montrer quelqu’un. Enregistrez une seule vue en PNG ou en JPEG.',
    en: 'This picture is animated, and each frame could show somebody. Save one frame as PNG or JPEG.',
    ru: 'Это анимация, и на каждом кадре может быть человек. Сохраните один кадр как PNG или JPEG.',
    uk: 'Це анімація, і на кожному кадрі може бути людина. Збережіть один кадр як PNG або JPEG.',
    de: 'Dieses Bild ist animiert, und jedes Einzelbild könnte jemanden zeigen. Speichern Sie ein einzelnes als PNG oder JPEG.',
  },
  audio: {
    fr: 'Un enregistrement n’est pas accepté\u202F: une voix identifie une personne aussi sûrement qu’un visage. Écrivez ce qui est dit, avec d’autres mots.',
    en: 'Recordings are not taken: a voice identifies a person as surely as a face. Write down what is said, in other words.',
    ru: 'Записи не принимаются: голос выдаёт человека так же верно, как лицо. Запишите сказанное другими словами.',
    uk: 'Записи не приймаються: голос видає людину так само певно, як обличчя. Запишіть сказане іншими словами.',
    de: 'Aufnahmen werden nicht angenommen: Eine Stimme verrät einen Menschen so sicher wie ein Gesicht. Schreiben Sie auf, was gesagt wird, mit anderen Worten.',
  },
  video: {
    fr: 'Une vidéo n’est pas acceptée\u202F: visages, voix et lieux y sont trop nombreux pour être tous cachés. Prenez-en une image fixe, en PNG ou en JPEG.',
    en: 'Videos are not taken: they hold too many faces, voices and places to hide them all. Take one still from it, as PNG or JPEG.',
    ru: 'Видео не принимаются: в них слишком много лиц, голосов и мест, чтобы скрыть всё. Сохраните один кадр как PNG или JPEG.',
    uk: 'Відео не приймаються: у них забагато облич, голосів і місць, щоб приховати все. Збережіть один кадр як PNG або JPEG.',
    de: 'Videos werden nicht angenommen: Darin sind zu viele Gesichter, Stimmen und Orte, um alle zu verbergen. Nehmen Sie ein Standbild daraus, als PNG oder JPEG.',
  },
  unknown: {
    fr: 'Ce fichier n’est pas une image que nous savons ouvrir, quel que soit son nom. Envoyez une image JPEG, PNG, WebP ou AVIF.',
    en: 'This file is no picture that can be opened here, whatever its name says. Send a JPEG, PNG, WebP or AVIF picture.',
    ru: 'Этот файл — не изображение, которое можно открыть, как бы он ни назывался. Отправьте JPEG, PNG, WebP или AVIF.',
    uk: 'Цей файл — не зображення, яке можна відкрити, хай би як він називався. Надішліть JPEG, PNG, WebP або AVIF.',
    de: 'Diese Datei ist kein Bild, das sich hier öffnen lässt, wie auch immer sie heißt. Senden Sie ein Bild als JPEG, PNG, WebP oder AVIF.',
  },
  unreadable: {
    fr: 'L’image est abîmée ou incomplète. Ouvrez-la, enregistrez-la de nouveau en JPEG ou en PNG, puis envoyez-la.',
    en: 'The picture is damaged or incomplete. Open it, save it again as JPEG or PNG, and send that.',
    ru: 'Изображение повреждено или неполно. Откройте его, сохраните заново как JPEG или PNG и отправьте.',
    uk: 'Зображення пошкоджене або неповне. Відкрийте його, збережіть знову як JPEG або PNG і надішліть.',
    de: 'Das Bild ist beschädigt oder unvollständig. Öffnen Sie es, speichern Sie es neu als JPEG oder PNG und senden Sie dieses.',
  },
  too_many_pixels: {
    fr: 'L’image est trop grande. Réduisez-la à 5\u202F000 pixels de large, puis envoyez-la.',
    en: 'The picture is too large. Make it 5,000 pixels wide and send that.',
    ru: 'Изображение слишком велико. Уменьшите его до 5000 пикселей в ширину и отправьте.',
    uk: 'Зображення завелике. Зменште його до 5000 пікселів завширшки й надішліть.',
    de: 'Das Bild ist zu groß. Verkleinern Sie es auf 5000 Pixel Breite und senden Sie dieses.',
  },
  busy: {
    fr: 'D’autres images sont en cours de préparation. Attendez une minute, puis envoyez celle-ci de nouveau.',
    en: 'Other pictures are being prepared. Wait a minute and send this one again.',
    ru: 'Сейчас готовятся другие изображения. Подождите минуту и отправьте это ещё раз.',
    uk: 'Зараз готуються інші зображення. Зачекайте хвилину й надішліть це ще раз.',
    de: 'Andere Bilder werden gerade vorbereitet. Warten Sie eine Minute und senden Sie dieses noch einmal.',
  },
  gave_up: {
    fr: 'L’image n’a pas pu être ouverte à temps. Réduisez-la, enregistrez-la en JPEG, puis envoyez-la.',
    en: 'The picture could not be opened in time. Make it smaller, save it as JPEG and send that.',
    ru: 'Изображение не удалось открыть вовремя. Уменьшите его, сохраните как JPEG и отправьте.',
    uk: 'Зображення не вдалося відкрити вчасно. Зменште його, збережіть як JPEG і надішліть.',
    de: 'Das Bild ließ sich nicht rechtzeitig öffnen. Verkleinern Sie es, speichern Sie es als JPEG und senden Sie dieses.',
  },
}
