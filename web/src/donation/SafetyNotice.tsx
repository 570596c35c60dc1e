import type { Translator } from '../messages/messages.ts'

const WITNESSES = ['bank', 'stripe', 'association', 'public'] as const
const ADVICE = ['card', 'place', 'family'] as const

/**
 * Before a donor pays: who will see what. People with ties to Russia have been prosecuted for a line on a bank
 * statement, so this stands above the button and not behind a link.
 */
export function SafetyNotice({ t }: { t: Translator }) {
  return (
    <section className="page section split safety" aria-labelledby="safety">
      <h2 id="safety">{t('donation.safety.title')}</h2>
      <div>
        <p>{t('donation.safety.intro')}</p>
        <dl>
          {WITNESSES.map((witness) => (
            <div key={witness}>
              <dt>{t(`donation.safety.${witness}.title`)}</dt>
              <dd>{t(`donation.safety.${witness}.text`)}</dd>
            </div>
          ))}
        </dl>
        <div className="advice">
          <h3>{t('donation.safety.advice.title')}</h3>
          <ul>
            {ADVICE.map((advice) => (
              <li key={advice}>{t(`donation.safety.advice.${advice}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
