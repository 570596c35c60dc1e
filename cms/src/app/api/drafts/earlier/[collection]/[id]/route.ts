import { answerStaff } from '../../../../../../rest/answer-staff.ts'
import { answerRemoveEarlier } from '../../../../../../drafts/earlier/answer-remove-earlier.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ collection: string; id: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const address = await params
  return answerStaff(request, 'remove_versions', (asked) => answerRemoveEarlier(asked, address), {
    within: address.collection,
  })
}
