import { answerStaff } from '../../../../rest/answer-staff.ts'
import { answerNeverWords } from '../../../../never-words/answer-never-words.ts'

type Address = { params: Promise<{ of: string }> }

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { of } = await params
  return answerStaff(request, 'keep_never_words', (asked) => answerNeverWords(asked, of))
}
