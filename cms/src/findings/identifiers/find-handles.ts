import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE } from './pattern-parts.ts'

const NETWORK = [
  'телеграмм?\\p{L}{0,3}|телег(?:а|е|у|и|ою|ой)|тг|инстаграмм?\\p{L}{0,3}|инст(?:а|е|у|ы)|інст(?:а|і|у|и)|інстаграм\\p{L}{0,3}|тикток\\p{L}{0,2}|тік-?ток\\p{L}{0,2}|тик-ток\\p{L}{0,2}|сигнал\\p{L}{0,2}|дискорд\\p{L}{0,2}|скайп\\p{L}{0,2}|вконтакте|вк|фейсбук\\p{L}{0,2}|твиттер\\p{L}{0,2}|твіттер\\p{L}{0,2}|ютуб\\p{L}{0,2}|вотсап\\p{L}{0,2}|вайбер\\p{L}{0,2}|одноклассник\\p{L}{0,3}',
  'telegram|tg|instagram|insta|tiktok|tik tok|signal|discord|skype|whatsapp|viber|facebook|fb|twitter|snapchat|snap|threads|vk|vkontakte|youtube|messenger|wire|threema|matrix|mastodon|bluesky|session|element|steam|twitch|reddit|github|odnoklassniki',
  'ник(?:а|ом|у|е|нейм\\p{L}{0,2})?|нік(?:а|ом|у|нейм\\p{L}{0,2})?|аккаунт\\p{L}{0,2}|акаунт\\p{L}{0,2}|логин\\p{L}{0,2}|логін\\p{L}{0,2}|профил\\p{L}{1,2}|профіл\\p{L}{1,2}|собачк?[аи]|канал\\p{L}{0,3}|юзернейм\\p{L}{0,2}',
  'nick(?:name)?|username|user name|handle|login|account|profile|pseudo(?:nyme)?|identifiant|compte|profil|konto|kanal|channel|chaine|benutzername|nutzername|spitzname',
].join('|')

const NICK = '[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+_?|[a-z]{2,}\\d{2,}[a-z0-9]*|_[a-z0-9_.]{3,}'

const rule = (certainty: IdentifierRule['certainty'], pattern: string) =>
  byPattern({ class: 'handle', certainty, pattern })

export const handles: IdentifierRule[] = [
  rule('named', '(?<![\\p{L}\\p{N}._%+@-])@\\s?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,62}[\\p{L}\\p{N}_]'),
  rule('named', '(?<![\\p{L}\\p{N}_.])[\\p{L}_][\\p{L}\\p{N}_.]{1,31}#\\d{4}(?!\\d)'),
  rule(
    'named',
    `${BEFORE}(?:${NETWORK})(?![\\p{L}\\p{N}_])[^\\n.!?]{0,45}?(?<![\\p{L}\\p{N}_.])(?<id>${NICK})${AFTER}`,
  ),
  // Directly after a colon a plain word may be one; a sentence that goes on is none.
  rule('named', `${BEFORE}(?:${NETWORK})\\s?[:—–-]\\s?"?(?<id>[a-z][a-z0-9_]{4,31})"?(?=\\s*(?:[.,;)!?\\n]|$))`),
  rule(
    'named',
    `(?<=[\\u0400-\\u04ff]\\s?[:—-]?\\s"?)(?<=(?:ник|нік|ником|ніком|телеграм|телеграме|телеграмі|телега|телеге|тг|инстаграм|инстаграме|инста|инсте|логин|логін|вк)\\s?[:—-]?\\s"?)[a-z][a-z0-9_]{4,31}${AFTER}`,
  ),
  rule('named', `${BEFORE}(?:собачк?[аи]|arobase|klammeraffe)\\s[a-z0-9_.]{4,32}${AFTER}`),
  byPattern({
    class: 'handle',
    certainty: 'possible',
    cased: true,
    pattern: `${BEFORE}(?:pseudo(?:nyme)?|nick(?:name)?|username|handle|login|identifiant|Nutzername|Benutzername|Nickname|Spitznamen?)\\s(?:de\\s|is\\s|était\\s|war\\s)?"?(?<id>[a-z][a-z0-9]{4,31})"?(?=\\s*(?:[.,;)!?\\n]|$))`,
  }),
  rule('shaped', `${BEFORE}id\\d{6,12}${AFTER}`),
  rule(
    'shaped',
    '(?<![\\p{L}\\p{N}_.@/-])[a-z][a-z0-9]*(?:_[a-z0-9]+){1,8}_?(?![\\p{L}\\p{N}_]|\\.[a-z]{3,4}(?!\\p{L}))',
  ),
]
