import { ChoosePassword } from '../../../../people/screens/ChoosePassword.tsx'
import { DoorPage } from '../../../../people/screens/DoorPage.tsx'

export const dynamic = 'force-dynamic'

export default function ChoosePasswordPage() {
  return <DoorPage draw={(said) => <ChoosePassword {...said} />} />
}
