import { answerPreviewPicture } from '../../../../preview/answer-preview.ts'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerPreviewPicture(request)
}
