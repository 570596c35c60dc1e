import { ChoosePassword } from '../../../../people/screens/ChoosePassword.tsx'
import { DoorPage, titleOf } from '../../../../people/screens/DoorPage.tsx'

export const dynamic = 'force-dynamic'

export const generateMetadata = () => titleOf('chooseTitle')

export default function ChoosePasswordPage() {
  return <DoorPage draw={({ words, faults }) => <ChoosePassword faults={faults} words={words} />} />
}
