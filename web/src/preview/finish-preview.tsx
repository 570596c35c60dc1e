import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { PreviewMark } from './PreviewMark.tsx'

export type PreviewAssets = { script: string; stylesheet: string }

type Finishing = { locale: Locale; now: Date; assets: PreviewAssets; framedBy: string }

/**
 * Makes a preview of a page of the site: marked, kept from search engines in a saved copy too, without a link that
 * leads anywhere else. `html`: as React wrote it, where no attribute holds a bare ">" or quote.
 */
export function finishPreview(html: string, { locale, now, assets, framedBy }: Finishing): string {
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
    .replaceAll(/(<form\b[^>]*?)\saction="[^"]*"/g, '$1')
    .replace('</head>', () => `${head}</head>`)
    .replace(/<body[^>]*>/, (body) => body + mark)
}
