import { DoorPage, titleOf } from '../../../../people/screens/DoorPage.tsx'
import { Forgotten } from '../../../../people/screens/Forgotten.tsx'

export const dynamic = 'force-dynamic'

export const generateMetadata = () => titleOf('forgottenTitle')

export default function ForgotPage() {
  return <DoorPage draw={({ words, faults }) => <Forgotten faults={faults} words={words} />} />
}
