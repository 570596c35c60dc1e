import { environment } from '../../../../../environment.ts'
import { answerManage, answerManaged, type ManageDoor } from '../../../../../payments/monthly/answer-manage.ts'
import { openTill } from '../../../../../payments/till.ts'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ link: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { link } = await params
  return answerManaged(request, link, openDoor())
}

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { link } = await params
  return answerManage(request, link, openDoor())
}

function openDoor(): ManageDoor {
  const { CMS_SERVICE_KEY: serviceKey, DONOR_LINK_KEY: linkKey, SITE_URL: siteUrl } = environment
  return { ...openTill(), serviceKey, linkKey, siteUrl }
}
