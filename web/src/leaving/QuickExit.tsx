import { NEUTRAL_PAGES } from '@campaign/shared/content/neutral-pages.ts'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'

type QuickExitProps = { frame: Frame; t: Translator }

/**
 * Away from here, at once. Without a script a plain link; with it, the page is emptied before the other one comes, its
 * place in the history is taken, and pressing Shift three times does the same. Always in sight, where a thumb is; for a
 * keyboard it stands at the top as well (`ExitLink`).
 */
export function QuickExit({ frame, t }: QuickExitProps) {
  return (
    <aside className="quick-exit" aria-label={t('leaving.action')}>
      <ExitLink frame={frame} t={t} />
      <p
        id="quick-exit-presses"
        className="visually-hidden"
        aria-live="polite"
        data-twice={t('leaving.presses', { count: 2 })}
        data-once={t('leaving.presses', { count: 1 })}
      />
      <script type="module" src={frame.assets.scripts.leave} />
    </aside>
  )
}

export function ExitLink({ frame, t, className = '' }: QuickExitProps & { className?: string }) {
  return (
    <a className={`leave ${className}`.trim()} href={NEUTRAL_PAGES[frame.locale]} rel="noreferrer">
      {t('leaving.action')}
    </a>
  )
}
