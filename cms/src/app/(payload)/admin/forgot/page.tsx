import { DoorPage } from '../../../../people/screens/DoorPage.tsx'
import { Forgotten } from '../../../../people/screens/Forgotten.tsx'

export const dynamic = 'force-dynamic'

export default function ForgotPage() {
  return <DoorPage draw={({ words, faults }) => <Forgotten faults={faults} words={words} />} />
}
