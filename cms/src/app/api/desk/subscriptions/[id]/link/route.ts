import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { environment } from '../../../../../../environment.ts'
import { answerNewLink } from '../../../../../../payments/monthly/answer-subscription-desk.ts'
import { openTill } from '../../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const { DONOR_LINK_KEY: linkKey, SITE_URL: siteUrl } = environment
  return answerStaff(request, 'issue_manage_link', ({ user }) =>
    answerNewLink(id, { ...openTill(), by: user.id, linkKey, siteUrl }),
  )
}
