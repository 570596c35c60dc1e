import type { ManageAct } from '@campaign/shared/donations/manage.ts'
import type { Translator } from '../messages/messages.ts'

type OneActProps = { t: Translator; act: Extract<ManageAct, 'pause' | 'resume' | 'update_card'>; href: string }

/** What one button does, said before it. */
export function OneAct({ t, act, href }: OneActProps) {
  return (
    <section className="page section split" aria-labelledby={act}>
      <h2 id={act}>{t(`monthly.${act}.title`)}</h2>
      <form className="one-act" method="post" action={href}>
        <p>{t(`monthly.${act}.text`)}</p>
        <button type="submit" className="act act-plain" name="act" value={act}>
          {t(`monthly.${act}.action`)}
        </button>
      </form>
    </section>
  )
}
