import type { Money } from '@campaign/shared/money/money.ts'
import type { Frame } from '../content/view-models.ts'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'

type AmountReadingsProps = { frame: Frame; t: Translator; readings: readonly Money[] }

/** An amount that can be read in two ways comes back with both, to choose from. */
export function AmountReadings({ frame, t, readings }: AmountReadingsProps) {
  return (
    <fieldset className="readings">
      <legend>{t('donation.amount.reading')}</legend>
      {readings.map((reading, index) => (
        <div key={reading.minor}>
          <label className="choice">
            <input type="radio" name="reading" id={`reading-${index}`} value={reading.minor} />
            <span className="amount">{formatMoney(reading, frame.locale)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
