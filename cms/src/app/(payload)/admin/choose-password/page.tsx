import { ChoosePassword } from '../../../../people/screens/ChoosePassword.tsx'
import { DoorPage } from '../../../../people/screens/DoorPage.tsx'

export const dynamic = 'force-dynamic'

export default function ChoosePasswordPage() {
  return <DoorPage draw={({ words, faults }) => <ChoosePassword faults={faults} words={words} />} />
}
