import { DoorPage } from '../../../../people/screens/DoorPage.tsx'
import { SignIn } from '../../../../people/screens/SignIn.tsx'
import { targetAfter } from '../../../../people/signing-in/target-after.ts'

export const dynamic = 'force-dynamic'

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ redirect?: unknown }> }) {
  const target = targetAfter((await searchParams).redirect)
  return <DoorPage draw={(said) => <SignIn {...said} target={target} />} />
}
