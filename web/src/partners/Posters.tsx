import { Fragment } from 'react'
import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Frame } from '../content/view-models.ts'
import { otherLang } from '../layout/other-lang.ts'
import type { Translator } from '../messages/messages.ts'
import { partnerFileHref, POSTER_FORMATS, POSTER_SIZES, type PosterSize } from './partner-files.ts'

/** The poster in small, and every language, size and format of it to take along. */
export function Posters({ frame: { locale }, t }: { frame: Frame; t: Translator }) {
  const shown = partnerFileHref(locale, { kind: 'poster', size: 'a4', format: 'svg' })
  return (
    <section className="page section split" aria-labelledby="poster">
      <h2 id="poster">{t('partners.poster.heading')}</h2>
      <div className="partner-part">
        <p>{t('partners.poster.text')}</p>
        <div className="posters">
          <img className="poster" src={shown} width={210} height={297} loading="lazy" alt={t('partners.poster.alt')} />
          <table>
            <caption className="visually-hidden">{t('partners.poster.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('partners.poster.language')}</th>
                {POSTER_SIZES.map((size) => (
                  <th key={size} scope="col">
                    {size.toUpperCase()}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LOCALES.map((of) => (
                <tr key={of}>
                  <th scope="row" lang={otherLang(of, locale)}>
                    {LOCALE_NAMES[of]}
                  </th>
                  {POSTER_SIZES.map((size) => (
                    <td key={size}>
                      <Formats locale={locale} of={of} size={size} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

function Formats({ locale, of, size }: { locale: Locale; of: Locale; size: PosterSize }) {
  return POSTER_FORMATS.map((format) => (
    <Fragment key={format}>
      <a
        className="onward"
        href={partnerFileHref(of, { kind: 'poster', size, format })}
        download={`poster-${size}-${of}.${format}`}
      >
        {format.toUpperCase()}
        <span className="visually-hidden">
          {`, ${size.toUpperCase()}, `}
          <span lang={otherLang(of, locale)}>{LOCALE_NAMES[of]}</span>
        </span>
      </a>{' '}
    </Fragment>
  ))
}
