import type { Words } from '../../languages/words.ts'
import type { Standing } from '../tell-instance.ts'
import type { Cause, CopyState, OutsidePlace } from '../withdrawal.ts'

/** The page of all withdrawals. */
export const pageWords = {
  title: { fr: 'Retraits', en: 'Withdrawals', ru: 'Снятие с сайта', uk: 'Зняття із сайту', de: 'Rücknahmen' },
  intro: {
    fr: 'Masquer agit tout de suite, dans toutes les langues, même quand quelqu’un travaille sur le texte. En cas de doute, masquez d’abord, réfléchissez ensuite.',
    en: 'Hiding works at once, in every language, even while somebody is working on the text. When in doubt, hide first and think afterwards.',
    ru: 'Скрытие действует сразу, на всех языках, даже если кто-то работает над текстом. Сомневаетесь — сначала скройте, потом думайте.',
    uk: 'Приховання діє одразу, усіма мовами, навіть якщо хтось працює над текстом. Сумніваєтеся — спершу приховайте, потім думайте.',
    de: 'Verbergen wirkt sofort, in allen Sprachen, auch während jemand am Text arbeitet. Im Zweifel zuerst verbergen, dann nachdenken.',
  },
  notForYou: {
    fr: 'Cette page est pour celles et ceux qui écrivent et relisent les récits.',
    en: 'This page is for those who write and review the stories.',
    ru: 'Эта страница для тех, кто пишет и проверяет истории.',
    uk: 'Ця сторінка для тих, хто пише й перевіряє історії.',
    de: 'Diese Seite ist für die, die Berichte schreiben und prüfen.',
  },
  reviewersOnly: {
    fr: 'Masquer, effacer et rendre visible\u202F: une personne chargée de la relecture peut le faire.',
    en: 'A reviewer can hide, erase and show again.',
    ru: 'Скрывать, стирать и снова открывать может проверяющий.',
    uk: 'Приховувати, стирати й знову відкривати може перевіряльник.',
    de: 'Verbergen, löschen und wieder zeigen kann, wer prüft.',
  },
  find: {
    fr: 'Masquer des récits',
    en: 'Hide stories',
    ru: 'Скрыть истории',
    uk: 'Приховати історії',
    de: 'Berichte verbergen',
  },
  search: {
    fr: 'Chercher par titre ou prénom d’emprunt',
    en: 'Search by title or pseudonym',
    ru: 'Искать по заголовку или псевдониму',
    uk: 'Шукати за заголовком або псевдонімом',
    de: 'Nach Titel oder Decknamen suchen',
  },
  doSearch: { fr: 'Chercher', en: 'Search', ru: 'Найти', uk: 'Знайти', de: 'Suchen' },
  visible: {
    fr: 'Récits visibles, les plus récents d’abord\u202F: {count} au plus.',
    en: 'Stories that can be read, newest first: at most {count}.',
    ru: 'Открытые истории, сначала новые: не больше {count}.',
    uk: 'Відкриті історії, спершу новіші: не більше {count}.',
    de: 'Lesbare Berichte, die neuesten zuerst: höchstens {count}.',
  },
  noneVisible: {
    fr: 'Aucun récit visible ne correspond.',
    en: 'No story that can be read matches.',
    ru: 'Нет открытых историй по этому запросу.',
    uk: 'Немає відкритих історій за цим запитом.',
    de: 'Kein lesbarer Bericht passt.',
  },
  hideSelection: {
    fr: 'Masquer la sélection',
    en: 'Hide the selection',
    ru: 'Скрыть выбранное',
    uk: 'Приховати вибране',
    de: 'Auswahl verbergen',
  },
  nothingChosen: {
    fr: 'Cochez au moins un récit.',
    en: 'Tick at least one story.',
    ru: 'Отметьте хотя бы одну историю.',
    uk: 'Позначте принаймні одну історію.',
    de: 'Kreuzen Sie mindestens einen Bericht an.',
  },
  hideAll: {
    fr: 'Masquer tous les récits',
    en: 'Hide all stories',
    ru: 'Скрыть все истории',
    uk: 'Приховати всі історії',
    de: 'Alle Berichte verbergen',
  },
  hideAllWhy: {
    fr: 'Plus aucun récit ne sera lisible sur le site, et aucun brouillon ne pourra être publié. La campagne et les dons continuent. Pour revenir en arrière, il faudra deux personnes.',
    en: 'No story will be readable on the site any more, and no draft can be published. The campaign and giving go on. It takes two people to undo it.',
    ru: 'На сайте не останется ни одной открытой истории, и ни один черновик нельзя будет опубликовать. Кампания и пожертвования продолжаются. Отменить это могут только двое.',
    uk: 'На сайті не лишиться жодної відкритої історії, і жодну чернетку не можна буде опублікувати. Кампанія й пожертви тривають. Скасувати це можуть лише двоє.',
    de: 'Kein Bericht wird auf der Website mehr lesbar sein, und kein Entwurf kann veröffentlicht werden. Kampagne und Spenden gehen weiter. Rückgängig machen es nur zwei Personen.',
  },
  hideAllConfirm: {
    fr: 'Oui, tout masquer',
    en: 'Yes, hide all',
    ru: 'Да, скрыть всё',
    uk: 'Так, приховати все',
    de: 'Ja, alle verbergen',
  },
  hidden: {
    fr: 'Récits masqués',
    en: 'Hidden stories',
    ru: 'Скрытые истории',
    uk: 'Приховані історії',
    de: 'Verborgene Berichte',
  },
  noneHidden: {
    fr: 'Aucun récit n’est masqué.',
    en: 'No story is hidden.',
    ru: 'Скрытых историй нет.',
    uk: 'Прихованих історій немає.',
    de: 'Kein Bericht ist verborgen.',
  },
  more: {
    fr: 'Et {count} autres.',
    en: 'And {count} more.',
    ru: 'И ещё {count}.',
    uk: 'І ще {count}.',
    de: 'Und {count} weitere.',
  },
  copies: {
    fr: 'Copies ailleurs',
    en: 'Copies elsewhere',
    ru: 'Копии в других местах',
    uk: 'Копії в інших місцях',
    de: 'Kopien anderswo',
  },
  copiesWhy: {
    fr: 'Ce que d’autres ont copié ne nous obéit pas\u202F: il faut le leur demander. Les adresses sont gardées chiffrées, jusqu’à ce que la copie ait disparu.',
    en: 'What others have copied does not obey us: they have to be asked. The addresses are kept encrypted, until the copy is gone.',
    ru: 'То, что скопировали другие, нам не подвластно: их нужно просить. Адреса хранятся зашифрованными, пока копия не исчезнет.',
    uk: 'Те, що скопіювали інші, нам не підвладне: їх треба просити. Адреси зберігаються зашифрованими, доки копія не зникне.',
    de: 'Was andere kopiert haben, gehorcht uns nicht: Man muss sie bitten. Die Adressen bleiben verschlüsselt, bis die Kopie verschwunden ist.',
  },
  noCopies: {
    fr: 'Rien à demander.',
    en: 'Nothing to ask for.',
    ru: 'Просить не о чем.',
    uk: 'Просити немає про що.',
    de: 'Nichts zu erbitten.',
  },
} satisfies Record<string, Words>

/** What is done to one story. */
export const storyWords = {
  tab: { fr: 'Retrait', en: 'Withdraw', ru: 'Снять с сайта', uk: 'Зняти із сайту', de: 'Rücknahme' },
  visible: {
    fr: 'Ce récit n’est pas masqué. Ce qui en est public se lit sur le site.',
    en: 'This story is not hidden. What is public of it can be read on the site.',
    ru: 'Эта история не скрыта. Опубликованное из неё можно прочесть на сайте.',
    uk: 'Цю історію не приховано. Опубліковане з неї можна прочитати на сайті.',
    de: 'Dieser Bericht ist nicht verborgen. Was davon öffentlich ist, ist auf der Website zu lesen.',
  },
  isHidden: {
    fr: 'Masqué\u202F: personne ne le lit sur le site.',
    en: 'Hidden: nobody reads it on the site.',
    ru: 'Скрыта: на сайте её никто не читает.',
    uk: 'Приховано: на сайті її ніхто не читає.',
    de: 'Verborgen: Niemand liest ihn auf der Website.',
  },
  hide: { fr: 'Masquer maintenant', en: 'Hide now', ru: 'Скрыть сейчас', uk: 'Приховати зараз', de: 'Jetzt verbergen' },
  hideWhy: {
    fr: 'Disparaît du site en quelques secondes, dans toutes les langues, avec ses images. Rien n’est perdu\u202F; deux personnes peuvent le rendre visible.',
    en: 'Gone from the site within seconds, in every language, with its pictures. Nothing is lost; two people can show it again.',
    ru: 'Исчезнет с сайта за несколько секунд, на всех языках, вместе с изображениями. Ничего не пропадёт; снова открыть её могут двое.',
    uk: 'Зникне із сайту за кілька секунд, усіма мовами, разом із зображеннями. Нічого не пропаде; знову відкрити її можуть двоє.',
    de: 'Verschwindet in Sekunden von der Website, in allen Sprachen, mit seinen Bildern. Nichts geht verloren; zwei Personen können ihn wieder zeigen.',
  },
  hideAndList: {
    fr: 'Masquer, et demander le retrait des copies ailleurs',
    en: 'Hide, and ask for copies elsewhere to be removed',
    ru: 'Скрыть и просить убрать копии в других местах',
    uk: 'Приховати й просити прибрати копії в інших місцях',
    de: 'Verbergen und um Entfernung der Kopien anderswo bitten',
  },
  erase: {
    fr: 'Effacer pour toujours',
    en: 'Erase for good',
    ru: 'Стереть навсегда',
    uk: 'Стерти назавжди',
    de: 'Für immer löschen',
  },
  eraseWhy: {
    fr: 'Le texte, ses versions, ses brouillons et ses images disparaissent, ici aussi. Une sauvegarde ne le ramènera pas. Personne ne peut revenir en arrière.',
    en: 'The text, its versions, drafts and pictures go, here too. No backup brings it back. Nobody can undo it.',
    ru: 'Текст, его версии, черновики и изображения исчезнут и здесь. Резервная копия его не вернёт. Отменить это нельзя.',
    uk: 'Текст, його версії, чернетки й зображення зникнуть і тут. Резервна копія його не поверне. Скасувати це не можна.',
    de: 'Text, Versionen, Entwürfe und Bilder verschwinden, auch hier. Keine Sicherung bringt ihn zurück. Niemand kann es rückgängig machen.',
  },
  typeWord: {
    fr: 'Pour confirmer, écrivez\u202F: {word}',
    en: 'To confirm, type: {word}',
    ru: 'Для подтверждения напишите: {word}',
    uk: 'Щоб підтвердити, напишіть: {word}',
    de: 'Zur Bestätigung schreiben Sie: {word}',
  },
  ask: {
    fr: 'Demander qu’il soit de nouveau visible',
    en: 'Ask for it to be shown again',
    ru: 'Попросить снова открыть',
    uk: 'Попросити знову відкрити',
    de: 'Bitten, ihn wieder zu zeigen',
  },
  confirm: {
    fr: 'Confirmer\u202F: rendre de nouveau visible',
    en: 'Confirm: show again',
    ru: 'Подтвердить: снова открыть',
    uk: 'Підтвердити: знову відкрити',
    de: 'Bestätigen: wieder zeigen',
  },
  drop: {
    fr: 'Retirer la demande',
    en: 'Drop the request',
    ru: 'Снять просьбу',
    uk: 'Зняти прохання',
    de: 'Bitte zurückziehen',
  },
  askedBy: {
    fr: '{name} demande qu’il soit de nouveau visible. Une autre personne doit confirmer.',
    en: '{name} asks for it to be shown again. Somebody else must confirm.',
    ru: '{name} просит снова открыть историю. Подтвердить должен кто-то другой.',
    uk: '{name} просить знову відкрити історію. Підтвердити має хтось інший.',
    de: '{name} bittet, ihn wieder zu zeigen. Jemand anderes muss bestätigen.',
  },
  hiddenBy: {
    fr: '{when}, par {name}',
    en: '{when}, by {name}',
    ru: '{when}, {name}',
    uk: '{when}, {name}',
    de: '{when}, von {name}',
  },
  bySystem: { fr: 'le système', en: 'the system', ru: 'система', uk: 'система', de: 'vom System' },
  untitled: { fr: 'Sans titre', en: 'Untitled', ru: 'Без названия', uk: 'Без назви', de: 'Ohne Titel' },
} satisfies Record<string, Words>

export const causeWords: Record<Cause, Words> = {
  staff: { fr: '', en: '', ru: '', uk: '', de: '' },
  consent_withdrawn: {
    fr: 'Le consentement a été retiré.',
    en: 'Consent was withdrawn.',
    ru: 'Согласие отозвано.',
    uk: 'Згоду відкликано.',
    de: 'Die Einwilligung wurde widerrufen.',
  },
  consent_expired: {
    fr: 'Le consentement a expiré.',
    en: 'Consent has expired.',
    ru: 'Срок согласия истёк.',
    uk: 'Термін згоди минув.',
    de: 'Die Einwilligung ist abgelaufen.',
  },
}

/** The running sites. */
export const instanceWords = {
  title: {
    fr: 'Ce que montrent les instances du site',
    en: 'What the instances of the site show',
    ru: 'Что показывают серверы сайта',
    uk: 'Що показують сервери сайту',
    de: 'Was die Instanzen der Website zeigen',
  },
  all: {
    fr: 'Confirmé par toutes les instances en marche ({count})\u202F: rien de ce qui est retiré n’est plus montré.',
    en: 'Confirmed by every running instance ({count}): nothing that was withdrawn is shown any more.',
    ru: 'Подтвердили все работающие серверы ({count}): ничего из снятого больше не показывается.',
    uk: 'Підтвердили всі сервери, що працюють ({count}): нічого зі знятого більше не показується.',
    de: 'Von allen laufenden Instanzen bestätigt ({count}): Nichts Zurückgenommenes wird mehr gezeigt.',
  },
  some: {
    fr: '{confirmed} sur {count} ont confirmé.',
    en: '{confirmed} of {count} have confirmed.',
    ru: 'Подтвердили {confirmed} из {count}.',
    uk: 'Підтвердили {confirmed} з {count}.',
    de: '{confirmed} von {count} haben bestätigt.',
  },
  none: {
    fr: 'Aucune instance du site ne s’est fait connaître.',
    en: 'No instance of the site has made itself known.',
    ru: 'Ни один сервер сайта о себе не сообщил.',
    uk: 'Жоден сервер сайту про себе не повідомив.',
    de: 'Keine Instanz der Website hat sich gemeldet.',
  },
} satisfies Record<string, Words>

/** One site, `{name}`; `{when}` it was last heard of, `{until}` when its lease is over. */
export const standingWords: Record<Standing, Words> = {
  confirmed: {
    fr: '{name}\u202F: confirmé',
    en: '{name}: confirmed',
    ru: '{name}: подтверждено',
    uk: '{name}: підтверджено',
    de: '{name}: bestätigt',
  },
  waiting: {
    fr: '{name}\u202F: pas encore, cela prend une ou deux secondes',
    en: '{name}: not yet, it takes a second or two',
    ru: '{name}: ещё нет, это займёт секунду-другую',
    uk: '{name}: ще ні, це забере секунду-дві',
    de: '{name}: noch nicht, es dauert ein, zwei Sekunden',
  },
  silent: {
    fr: '{name}\u202F: sans nouvelles depuis {when}. Peut encore montrer ce qui est retiré, au plus tard jusqu’à {until}.',
    en: '{name}: not heard of since {when}. May still show what was withdrawn, until {until} at the latest.',
    ru: '{name}: нет вестей с {when}. Может ещё показывать снятое, самое позднее до {until}.',
    uk: '{name}: немає звісток з {when}. Може ще показувати зняте, найпізніше до {until}.',
    de: '{name}: ohne Nachricht seit {when}. Zeigt Zurückgenommenes womöglich noch, spätestens bis {until}.',
  },
  stopped: {
    fr: '{name}\u202F: sans nouvelles depuis {when}. Ne montre plus aucun récit.',
    en: '{name}: not heard of since {when}. Shows no stories any more.',
    ru: '{name}: нет вестей с {when}. Историй больше не показывает.',
    uk: '{name}: немає звісток з {when}. Історій більше не показує.',
    de: '{name}: ohne Nachricht seit {when}. Zeigt keine Berichte mehr.',
  },
}

/** What may come of it, beside what may come of any act of staff. */
export const withdrawalOutcomes = {
  hidden: {
    fr: 'Masqué. Le site le confirme ci-dessous.',
    en: 'Hidden. The site confirms it below.',
    ru: 'Скрыто. Подтверждение сайта — ниже.',
    uk: 'Приховано. Підтвердження сайту — нижче.',
    de: 'Verborgen. Die Website bestätigt es unten.',
  },
  erased: { fr: 'Effacé.', en: 'Erased.', ru: 'Стёрто.', uk: 'Стерто.', de: 'Gelöscht.' },
  erasing: {
    fr: 'Masqué pour toujours. L’effacement se termine de lui-même dès que le texte n’est plus ouvert ailleurs.',
    en: 'Hidden for good. The erasure ends by itself as soon as the text is no longer held elsewhere.',
    ru: 'Скрыто навсегда. Стирание завершится само, как только текст освободится.',
    uk: 'Приховано назавжди. Стирання завершиться саме, щойно текст звільниться.',
    de: 'Für immer verborgen. Die Löschung endet von selbst, sobald der Text nirgends mehr gehalten wird.',
  },
  wrong_word: {
    fr: 'Ce n’est pas le mot demandé. Rien n’a été effacé\u202F: recopiez-le exactement.',
    en: 'That is not the word asked for. Nothing was erased: type it exactly.',
    ru: 'Это не то слово. Ничего не стёрто: напишите его в точности.',
    uk: 'Це не те слово. Нічого не стерто: напишіть його точно.',
    de: 'Das ist nicht das verlangte Wort. Nichts wurde gelöscht: Schreiben Sie es genau ab.',
  },
  asked: {
    fr: 'Demandé. Une autre personne doit confirmer.',
    en: 'Asked. Somebody else must confirm.',
    ru: 'Просьба записана. Подтвердить должен кто-то другой.',
    uk: 'Прохання записано. Підтвердити має хтось інший.',
    de: 'Erbeten. Jemand anderes muss bestätigen.',
  },
  restored: {
    fr: 'De nouveau visible. Le site le montre dans quelques secondes.',
    en: 'Shown again. The site shows it within seconds.',
    ru: 'Снова открыто. На сайте появится через несколько секунд.',
    uk: 'Знову відкрито. На сайті з’явиться за кілька секунд.',
    de: 'Wieder sichtbar. Die Website zeigt ihn in wenigen Sekunden.',
  },
  dropped: {
    fr: 'Demande retirée.',
    en: 'Request dropped.',
    ru: 'Просьба снята.',
    uk: 'Прохання знято.',
    de: 'Bitte zurückgezogen.',
  },
  needs_another_person: {
    fr: 'Vous l’avez demandé vous-même\u202F: une autre personne doit confirmer.',
    en: 'You asked for it yourself: somebody else must confirm.',
    ru: 'Вы сами об этом просили: подтвердить должен кто-то другой.',
    uk: 'Ви самі про це просили: підтвердити має хтось інший.',
    de: 'Sie haben selbst darum gebeten: Jemand anderes muss bestätigen.',
  },
  consent_withdrawn: {
    fr: 'La personne a retiré son consentement\u202F: ce récit ne sera plus montré.',
    en: 'The person withdrew their consent: this story is not shown again.',
    ru: 'Человек отозвал согласие: эта история больше не будет показана.',
    uk: 'Людина відкликала згоду: цю історію більше не буде показано.',
    de: 'Die Person hat ihre Einwilligung widerrufen: Dieser Bericht wird nicht mehr gezeigt.',
  },
  nothing_to_do: {
    fr: 'Quelqu’un l’a déjà fait. Rechargez la page.',
    en: 'Somebody has done it already. Reload the page.',
    ru: 'Кто-то уже это сделал. Обновите страницу.',
    uk: 'Хтось уже це зробив. Оновіть сторінку.',
    de: 'Jemand hat es schon getan. Laden Sie die Seite neu.',
  },
  noted: { fr: 'Noté.', en: 'Noted.', ru: 'Записано.', uk: 'Записано.', de: 'Notiert.' },
} satisfies Record<string, Words>

export const copyWords = {
  state: {
    fr: 'Où en est la demande',
    en: 'State of the request',
    ru: 'Состояние просьбы',
    uk: 'Стан прохання',
    de: 'Stand der Bitte',
  },
  askedOn: { fr: 'Demandé le', en: 'Asked on', ru: 'Когда попросили', uk: 'Коли попросили', de: 'Erbeten am' },
  save: { fr: 'Noter', en: 'Note', ru: 'Записать', uk: 'Записати', de: 'Notieren' },
  addresses: {
    fr: 'Adresses à indiquer',
    en: 'Addresses to give',
    ru: 'Какие адреса указать',
    uk: 'Які адреси вказати',
    de: 'Anzugebende Adressen',
  },
  unreadable: {
    fr: 'Les adresses ne peuvent plus être lues\u202F: la clé a changé.',
    en: 'The addresses can no longer be read: the key was changed.',
    ru: 'Адреса больше нельзя прочесть: ключ сменился.',
    uk: 'Адреси більше не можна прочитати: ключ змінився.',
    de: 'Die Adressen sind nicht mehr lesbar: Der Schlüssel wurde gewechselt.',
  },
  openForm: {
    fr: 'Formulaire de demande',
    en: 'Request form',
    ru: 'Форма запроса',
    uk: 'Форма запиту',
    de: 'Formular',
  },
} satisfies Record<string, Words>

export const copyStateWords: Record<CopyState, Words> = {
  to_ask: { fr: 'À demander', en: 'To ask', ru: 'Попросить', uk: 'Попросити', de: 'Zu erbitten' },
  asked: { fr: 'Demandé', en: 'Asked', ru: 'Попросили', uk: 'Попросили', de: 'Erbeten' },
  gone: { fr: 'Disparu', en: 'Gone', ru: 'Исчезло', uk: 'Зникло', de: 'Verschwunden' },
  refused: { fr: 'Refusé', en: 'Refused', ru: 'Отказано', uk: 'Відмовлено', de: 'Abgelehnt' },
}

export const placeWords: Record<OutsidePlace, Words> = {
  google: { fr: 'Google', en: 'Google', ru: 'Google', uk: 'Google', de: 'Google' },
  bing: { fr: 'Bing', en: 'Bing', ru: 'Bing', uk: 'Bing', de: 'Bing' },
  yandex: { fr: 'Yandex', en: 'Yandex', ru: 'Яндекс', uk: 'Яндекс', de: 'Yandex' },
  internet_archive: {
    fr: 'Internet Archive',
    en: 'Internet Archive',
    ru: 'Internet Archive',
    uk: 'Internet Archive',
    de: 'Internet Archive',
  },
  archive_today: {
    fr: 'archive.today',
    en: 'archive.today',
    ru: 'archive.today',
    uk: 'archive.today',
    de: 'archive.today',
  },
  partners: {
    fr: 'Partenaires qui ont reçu le texte',
    en: 'Partners who were given the text',
    ru: 'Партнёры, получившие текст',
    uk: 'Партнери, які отримали текст',
    de: 'Partner, die den Text bekamen',
  },
}

/** Where each takes such requests; null where there is no one address. */
export const REQUEST_FORMS: Record<OutsidePlace, string | null> = {
  google: 'https://search.google.com/search-console/remove-outdated-content',
  bing: 'https://www.bing.com/webmasters/tools/contentremoval',
  yandex: 'https://webmaster.yandex.com/tools/del-url/',
  internet_archive: 'mailto:info@archive.org',
  // Each kept page has a link of its own for that.
  archive_today: null,
  partners: null,
}
