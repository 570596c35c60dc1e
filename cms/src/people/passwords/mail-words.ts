import type { Words } from '../../languages/words.ts'

export const invitationMail = {
  subject: {
    fr: 'Votre compte',
    en: 'Your account',
    ru: 'Ваша учётная запись',
    uk: 'Ваш обліковий запис',
    de: 'Ihr Konto',
  },
  text: {
    fr: 'Un compte a été ouvert pour vous. Ce lien permet pendant 72 heures de choisir votre mot de passe, que personne d’autre ne connaîtra. Il ne sert qu’une fois. Gardez votre téléphone à portée de main.',
    en: 'An account was opened for you. For 72 hours this link lets you choose your password, which nobody else will know. It works once. Keep your telephone at hand.',
    ru: 'Для вас открыта учётная запись. По этой ссылке в течение 72 часов можно выбрать пароль, которого больше никто не узнает. Она действует один раз. Держите телефон под рукой.',
    uk: 'Для вас відкрито обліковий запис. За цим посиланням протягом 72 годин можна вибрати пароль, якого більше ніхто не знатиме. Воно діє один раз. Тримайте телефон напохваті.',
    de: 'Für Sie wurde ein Konto eröffnet. Mit diesem Link können Sie 72 Stunden lang Ihr Passwort wählen, das sonst niemand kennen wird. Er gilt einmal. Halten Sie Ihr Telefon bereit.',
  },
} satisfies Record<string, Words>

export const passwordMail = {
  subject: {
    fr: 'Choisir un nouveau mot de passe',
    en: 'Choose a new password',
    ru: 'Новый пароль',
    uk: 'Новий пароль',
    de: 'Ein neues Passwort wählen',
  },
  text: {
    fr: 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Ce lien permet d’en choisir un pendant une heure, une seule fois ; le code de votre téléphone sera toujours demandé. Si ce n’était pas vous, il n’y a rien à faire.',
    en: 'Somebody, most likely you, asked for a new password. This link lets you choose one for an hour, once; the code of your telephone is still asked for. If it was not you, there is nothing to do.',
    ru: 'Кто-то, скорее всего вы, запросил новый пароль. По этой ссылке его можно выбрать в течение часа, один раз; код с телефона по-прежнему понадобится. Если это были не вы, ничего делать не нужно.',
    uk: 'Хтось, найімовірніше ви, попросив новий пароль. За цим посиланням його можна вибрати протягом години, один раз; код із телефона, як і раніше, знадобиться. Якщо це були не ви, нічого робити не треба.',
    de: 'Jemand, vermutlich Sie, hat ein neues Passwort angefordert. Mit diesem Link können Sie eine Stunde lang eines wählen, ein einziges Mal; der Code Ihres Telefons wird weiterhin verlangt. Waren Sie es nicht, ist nichts zu tun.',
  },
} satisfies Record<string, Words>

export const requestMail = {
  subject: {
    fr: 'Une demande attend votre avis',
    en: 'A request waits for your decision',
    ru: 'Запрос ждёт вашего решения',
    uk: 'Запит чекає на ваше рішення',
    de: 'Eine Anfrage wartet auf Ihre Entscheidung',
  },
  text: {
    fr: 'Un autre administrateur a fait une demande qui en exige deux. Elle vous attend 24 heures sur la page d’accueil. Demandez-lui de vive voix si elle est bien de lui avant de confirmer.',
    en: 'Another administrator made a request that takes two. It waits 24 hours on your home page. Ask them in person whether it is theirs before you confirm.',
    ru: 'Другой администратор сделал запрос, для которого нужны двое. Он ждёт вас 24 часа на главной странице. Прежде чем подтвердить, спросите лично, действительно ли это его запрос.',
    uk: 'Інший адміністратор зробив запит, для якого потрібні двоє. Він чекає на вас 24 години на головній сторінці. Перш ніж підтвердити, спитайте особисто, чи справді це його запит.',
    de: 'Ein anderer Administrator hat etwas beantragt, wozu es zwei braucht. Es wartet 24 Stunden auf Ihrer Startseite. Fragen Sie vor dem Bestätigen persönlich nach, ob es wirklich von ihm kommt.',
  },
} satisfies Record<string, Words>

/** Goes out in all five languages: which one its reader speaks is not kept, and the browser is somebody else's. */
export const wrongCodesMail = {
  subject: {
    fr: 'Votre compte',
    en: 'Your account',
    ru: 'Ваша учётная запись',
    uk: 'Ваш обліковий запис',
    de: 'Ihr Konto',
  },
  text: {
    fr: 'Quelqu’un a tapé votre mot de passe, qui est le bon, puis plusieurs codes faux. Personne n’est entré. Si c’était vous, il n’y a rien à faire. Sinon, votre mot de passe est connu\u202f: choisissez-en un autre maintenant, par la page ci-dessous, et parlez-en à un administrateur.',
    en: 'Somebody typed your password, which is the right one, and then several wrong codes. Nobody got in. If it was you, there is nothing to do. If not, your password is known: choose another one now, on the page below, and tell an administrator.',
    ru: 'Кто-то ввёл ваш пароль, и он верный, а затем несколько неверных кодов. Никто не вошёл. Если это были вы, ничего делать не нужно. Если нет, ваш пароль известен другому: выберите сейчас новый на странице ниже и скажите об этом администратору.',
    uk: 'Хтось увів ваш пароль, і він правильний, а потім кілька хибних кодів. Ніхто не ввійшов. Якщо це були ви, нічого робити не треба. Якщо ні, ваш пароль відомий іншому: виберіть зараз новий на сторінці нижче й скажіть про це адміністраторові.',
    de: 'Jemand hat Ihr Passwort eingegeben, und zwar das richtige, danach mehrere falsche Codes. Niemand ist hineingekommen. Waren Sie es, ist nichts zu tun. Waren Sie es nicht, ist Ihr Passwort bekannt: Wählen Sie jetzt auf der Seite unten ein anderes und sagen Sie es einem Administrator.',
  },
} satisfies Record<string, Words>
