import type { DonationFormState } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'

type DefencePanelProps = { t: Translator; form: Pick<DonationFormState, 'defence'> }

/**
 * Why the form came back, just above the button, where `autofocus` brings whoever sent it. Without a script they wait
 * and press again; the script takes the waiting away, works, says how far it is, and sends the form.
 */
export function DefencePanel({ t, form: { defence } }: DefencePanelProps) {
  if (!defence) return null
  if (defence.kind === 'stale') {
    return (
      <section className="defence" aria-labelledby="defence-title" tabIndex={-1} autoFocus>
        <h2 id="defence-title">{t('defence.stale.title')}</h2>
        <p>{t('defence.stale.text')}</p>
      </section>
    )
  }
  const { script, bits, seconds } = defence
  return (
    <section className="defence" aria-labelledby="defence-title" tabIndex={-1} autoFocus>
      <h2 id="defence-title">{t('defence.title')}</h2>
      <p>{t('defence.text')}</p>
      <p id="defence-wait">{t('defence.wait', { count: seconds })}</p>
      <p
        id="defence-work"
        role="status"
        data-bits={bits}
        data-working={t('defence.working', { share: '#' })}
        data-sending={t('defence.sending')}
        data-ready={t('defence.ready')}
      />
      <script src={script} type="module" />
    </section>
  )
}
