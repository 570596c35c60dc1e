import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { PreviewMark } from './PreviewMark.tsx'

export type PreviewAssets = { script: string; stylesheet: string }

type Finishing = {
  locale: Locale
  now: Date
  assets: PreviewAssets
  framedBy: string
  /** Address of the preview: pictures of a draft are not public, and come from beneath it. */
  path: string
}

/**
 * Makes a preview of a page of the site: marked, kept from search engines in a saved copy too, without a link that
 * leads anywhere else. `html`: as React wrote it, where no attribute holds a bare ">" or quote.
 */
export function finishPreview(html: string, { locale, now, assets, framedBy, path }: Finishing): string {
  const head = renderToStaticMarkup(
    <>
      <meta name="robots" content="noindex, nofollow, noarchive" />
      <link rel="stylesheet" href={assets.stylesheet} />
      <script type="module" src={assets.script} data-admin={framedBy} />
    </>,
  )
  const mark = renderToStaticMarkup(<PreviewMark locale={locale} now={now} />)
  return html
    .replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, '')
    .replaceAll(/(<a\b[^>]*?)\shref="(?!#)[^"]*"/g, '$1')
    .replaceAll(/\b(src|srcset)="[^"]*"/gi, (source) => source.replaceAll('/media/', `${path}/media/`))
    .replaceAll(/(<form\b[^>]*?)\saction="[^"]*"/g, '$1')
    .replace('</head>', () => `${head}</head>`)
    .replace(/<body[^>]*>/, (body) => body + mark)
}
