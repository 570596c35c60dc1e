import type { EditConfig } from 'payload'
import { mayDo } from '../../people/may-do.ts'

/** Withdrawing as a tab of a story: one click away from its text. Its name is one of the admin's words. */
export const withdrawalTab: EditConfig = {
  withdrawal: {
    Component: '/withdrawal/screen/StoryWithdrawalView.tsx#StoryWithdrawalView',
    path: '/withdrawal',
    tab: {
      label: ({ t }) => t('withdrawal:tab'),
      href: '/withdrawal',
      order: 210,
      condition: ({ req }) => mayDo(req.user, 'see_withdrawals'),
    },
  },
}
