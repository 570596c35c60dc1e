import { consentRefusalWords } from '../../consent/story-consent-words.ts'
import type { Words } from '../../languages/words.ts'
import { neverWordRefusalWords } from '../../never-words/never-word-words.ts'
import type { Approved } from '../approve-text.ts'
import type { ApprovalRefusal } from '../decide-approval.ts'

export const decisionWords = {
  title: { fr: 'Votre décision', en: 'Your decision', ru: 'Ваше решение', uk: 'Ваше рішення', de: 'Ihre Entscheidung' },
  intro: {
    fr: 'Vous approuvez exactement ce que vous avez lu ici, avec ses images, sous votre nom. La moindre modification demande une nouvelle relecture.',
    en: 'You approve exactly what you read here, with its pictures, in your name. The slightest change calls for a new review.',
    ru: 'Вы одобряете именно то, что прочли здесь, вместе с изображениями, от своего имени. Малейшая правка потребует новой проверки.',
    uk: 'Ви схвалюєте саме те, що прочитали тут, разом із зображеннями, від свого імені. Найменша правка потребуватиме нової перевірки.',
    de: 'Sie geben genau das frei, was Sie hier gelesen haben, mit seinen Bildern, unter Ihrem Namen. Die kleinste Änderung verlangt eine neue Prüfung.',
  },
  approve: { fr: 'Approuver', en: 'Approve', ru: 'Одобрить', uk: 'Схвалити', de: 'Freigeben' },
  approveAndPublish: {
    fr: 'Approuver et publier maintenant',
    en: 'Approve and publish now',
    ru: 'Одобрить и опубликовать сейчас',
    uk: 'Схвалити й опублікувати зараз',
    de: 'Freigeben und jetzt veröffentlichen',
  },
  publish: {
    fr: 'Publier maintenant',
    en: 'Publish now',
    ru: 'Опубликовать сейчас',
    uk: 'Опублікувати зараз',
    de: 'Jetzt veröffentlichen',
  },
} satisfies Record<string, Words>

type DecisionOutcome = Approved['outcome'] | ApprovalRefusal | 'unfinished'

/** What may come of a decision, beside what may come of any act of staff. */
export const decisionOutcomes: Record<Exclude<DecisionOutcome, 'refused'>, Words> = {
  approved: {
    fr: 'Approuvé. Ce texte n’est pas encore public.',
    en: 'Approved. This text is not public yet.',
    ru: 'Одобрено. Текст пока не опубликован.',
    uk: 'Схвалено. Текст поки не опублікований.',
    de: 'Freigegeben. Dieser Text ist noch nicht öffentlich.',
  },
  published: {
    fr: 'Approuvé et publié. Le site le montre dans quelques secondes.',
    en: 'Approved and published. The site shows it within seconds.',
    ru: 'Одобрено и опубликовано. На сайте текст появится через несколько секунд.',
    uk: 'Схвалено й опубліковано. На сайті текст з’явиться за кілька секунд.',
    de: 'Freigegeben und veröffentlicht. Die Website zeigt ihn in wenigen Sekunden.',
  },
  own_text: {
    fr: 'Rien n’a été approuvé\u202F: vous avez écrit ou modifié ce récit, quelqu’un d’autre doit l’approuver.',
    en: 'Nothing was approved: you wrote or changed this story, somebody else must approve it.',
    ru: 'Ничего не одобрено: вы писали или меняли эту историю, одобрить её должен кто-то другой.',
    uk: 'Нічого не схвалено: ви писали або змінювали цю історію, схвалити її має хтось інший.',
    de: 'Nichts wurde freigegeben: Sie haben diesen Bericht geschrieben oder geändert, jemand anderes muss ihn freigeben.',
  },
  text_changed: {
    fr: 'Rien n’a été approuvé\u202F: le texte a changé depuis que vous l’avez ouvert. Rechargez la page et relisez-le.',
    en: 'Nothing was approved: the text has changed since you opened it. Reload the page and read it again.',
    ru: 'Ничего не одобрено: текст изменился с тех пор, как вы его открыли. Обновите страницу и перечитайте его.',
    uk: 'Нічого не схвалено: текст змінився відтоді, як ви його відкрили. Оновіть сторінку й перечитайте його.',
    de: 'Nichts wurde freigegeben: Der Text hat sich geändert, seit Sie ihn geöffnet haben. Laden Sie die Seite neu und lesen Sie ihn noch einmal.',
  },
  picture_not_ready: {
    fr: 'Rien n’a été approuvé\u202F: une image n’est pas prête. Sous l’image, plus haut, il est écrit ce qu’il reste à faire.',
    en: 'Nothing was approved: a picture is not ready. What is left to do stands beneath the picture, further up.',
    ru: 'Ничего не одобрено: одно из изображений не готово. Что осталось сделать, написано выше, под изображением.',
    uk: 'Нічого не схвалено: одне із зображень не готове. Що лишилося зробити, написано вище, під зображенням.',
    de: 'Nichts wurde freigegeben: Ein Bild ist nicht bereit. Was noch zu tun ist, steht weiter oben unter dem Bild.',
  },
  untranslated_left: {
    fr: 'Rien n’a été approuvé\u202F: des mots entre ⟦\u202F⟧ sont encore à traduire. Remplacez-les, marques comprises.',
    en: 'Nothing was approved: words between ⟦ ⟧ are still to be translated. Replace them, marks included.',
    ru: 'Ничего не одобрено: слова между ⟦ ⟧ ещё не переведены. Замените их вместе со знаками.',
    uk: 'Нічого не схвалено: слова між ⟦ ⟧ ще не перекладено. Замініть їх разом зі знаками.',
    de: 'Nichts wurde freigegeben: Wörter zwischen ⟦ ⟧ sind noch zu übersetzen. Ersetzen Sie sie samt den Zeichen.',
  },
  findings_open: {
    fr: 'Rien n’a été approuvé\u202F: un constat n’est ni corrigé, ni accepté avec une raison.',
    en: 'Nothing was approved: a finding is neither mended nor accepted with a reason.',
    ru: 'Ничего не одобрено: есть находка, которая не исправлена и не принята с объяснением.',
    uk: 'Нічого не схвалено: є знахідка, яку не виправлено й не прийнято з поясненням.',
    de: 'Nichts wurde freigegeben: Ein Fund ist weder berichtigt noch mit einem Grund hingenommen.',
  },
  checklist_incomplete: {
    fr: 'Rien n’a été approuvé\u202F: une question n’a pas de réponse.',
    en: 'Nothing was approved: a question is not answered.',
    ru: 'Ничего не одобрено: есть вопрос без ответа.',
    uk: 'Нічого не схвалено: є запитання без відповіді.',
    de: 'Nichts wurde freigegeben: Eine Frage ist nicht beantwortet.',
  },
  // Each says for itself why, and what to do.
  ...consentRefusalWords,
  ...neverWordRefusalWords,
  story_hidden: {
    fr: 'Rien n’a été publié\u202F: ce récit est masqué. Deux personnes doivent d’abord le rendre de nouveau visible, à la page «\u202FRetraits\u202F».',
    en: 'Nothing was published: this story is hidden. Two people must first show it again, on the page “Withdrawals”.',
    ru: 'Ничего не опубликовано: эта история скрыта. Сначала два человека должны снова открыть её на странице «Снятие с сайта».',
    uk: 'Нічого не опубліковано: цю історію приховано. Спершу двоє людей мають знову відкрити її на сторінці «Зняття із сайту».',
    de: 'Nichts wurde veröffentlicht: Dieser Bericht ist verborgen. Zuerst müssen zwei Personen ihn auf der Seite „Rücknahmen“ wieder zeigen.',
  },
  other_languages: {
    fr: 'Rien n’a été approuvé\u202F: ce que toutes les langues partagent dans une ligne (montant, date, source, nom, usage) a changé, et les phrases des autres langues publiques, juste à côté, ne sont pas relues ici. Retirez d’abord ces autres langues du site, approuvez celle-ci, puis les autres une à une.',
    en: 'Nothing was approved: something all languages share in a line (amount, date, source, name, purpose) has changed, and the sentences of the other public languages beside it are not reviewed here. First take those other languages down, approve this one, then the others one by one.',
    ru: 'Ничего не одобрено: изменилось то, что в строке общее для всех языков (сумма, дата, источник, название, цель), а стоящие рядом фразы на других опубликованных языках здесь не проверяются. Сначала снимите с сайта эти другие языки, одобрите этот, затем остальные по одному.',
    uk: 'Нічого не схвалено: змінилося те, що в рядку спільне для всіх мов (сума, дата, джерело, назва, ціль), а речення поруч іншими опублікованими мовами тут не перевіряються. Спершу зніміть із сайту ці інші мови, схваліть цю, а тоді решту по одній.',
    de: 'Nichts wurde freigegeben: In einer Zeile hat sich geändert, was allen Sprachen gemeinsam ist (Betrag, Datum, Quelle, Name, Zweck), und die Sätze der anderen öffentlichen Sprachen daneben werden hier nicht geprüft. Nehmen Sie zuerst diese anderen Sprachen herunter, geben Sie diese frei und dann die übrigen einzeln.',
  },
  unfinished: {
    fr: 'Rien n’a été approuvé\u202F: il manque quelque chose au texte. Rechargez la page pour voir quoi.',
    en: 'Nothing was approved: something is missing in the text. Reload the page to see what.',
    ru: 'Ничего не одобрено: в тексте чего-то не хватает. Обновите страницу, чтобы увидеть, чего именно.',
    uk: 'Нічого не схвалено: у тексті чогось бракує. Оновіть сторінку, щоб побачити, чого саме.',
    de: 'Nichts wurde freigegeben: Im Text fehlt etwas. Laden Sie die Seite neu, um zu sehen, was.',
  },
}
