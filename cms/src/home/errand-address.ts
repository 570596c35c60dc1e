import { listOf } from '../desk/addresses.ts'
import { todayInParis } from '../desk/show-date.ts'
import { boardAddress } from '../translation/board/board-order.ts'
import { trailAddress } from '../trail/screen/trail-address.ts'
import { WITHDRAWALS } from '../withdrawal/screen/addresses.ts'
import { ENDING_SOON, type Errand } from './read-errands.ts'

const DAY = 86_400_000

type Conditions = NonNullable<Parameters<typeof listOf>[1]>

/** Where what waits is seen to: the list of exactly that, or its place on the page of the room. */
export function errandAddress(errand: Errand, now = new Date()): string {
  const today = `${todayInParis(now)}T00:00:00.000Z`
  const tomorrow = new Date(Date.parse(today) + DAY).toISOString()
  const holding: Conditions = [
    ['withdrawnAt', 'exists', 'false'],
    ['expiresOn', 'greater_than_equal', today],
  ]
  switch (errand) {
    case 'never_words_public':
      return '#public-never-words'
    case 'requests_open':
      return '#account-requests'
    case 'alarms_open':
      return listOf('alarms', [['dealtWithAt', 'exists', 'false']])
    case 'plans_late':
      return boardAddress({ state: 'planned' })
    case 'plans_refused':
      return trailAddress({ act: 'plan_refused', page: 1 })
    case 'consents_ending': {
      const after = new Date(Date.parse(today) + (ENDING_SOON + 1) * DAY).toISOString()
      return listOf('consents', [...holding, ['expiresOn', 'less_than', after]])
    }
    case 'consents_to_review':
      return listOf('consents', [...holding, ['reviewOn', 'less_than', tomorrow]])
    case 'pictures_ending':
      return listOf('media', [['endsOn', 'exists', 'true']])
    default:
      return WITHDRAWALS
  }
}
