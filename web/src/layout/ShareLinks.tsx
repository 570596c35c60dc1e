import { WAYS_TO_SHARE } from '@campaign/shared/content/ways-to-share.ts'
import type { Translator } from '../messages/messages.ts'

type ShareLinksProps = {
  t: Translator
  /** Whole address of what is passed on. */
  url: string
  title: string
}

/**
 * Plain links: nothing of anybody else's is loaded, and nobody hears of a reader who does not press one. None to what a
 * Russian court calls extremist (Meta's networks): to be seen linking there has been an offence.
 */
export function ShareLinks({ t, url, title }: ShareLinksProps) {
  const ways = [
    { key: 'mail', href: WAYS_TO_SHARE.mail + inQuery({ subject: title, body: url }) },
    { key: 'telegram', href: WAYS_TO_SHARE.telegram + inQuery({ url, text: title }) },
    { key: 'whatsapp', href: WAYS_TO_SHARE.whatsapp + inQuery({ text: `${title} ${url}` }) },
  ] as const
  return (
    <div className="share">
      <ul aria-label={t('sharing.ways')}>
        {ways.map(({ key, href }) => (
          <li key={key}>
            <a className="onward" href={href} rel="noopener noreferrer">
              {t(`sharing.${key}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        {t.rich('sharing.copy', { url, address: (words) => <span className="to-copy">{words}</span> })}
      </p>
    </div>
  )
}

/** As mail programs read it too: a space is `%20` there, never `+`. */
function inQuery(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
