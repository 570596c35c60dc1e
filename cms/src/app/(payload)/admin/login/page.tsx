import { isAnyAccount } from '../../../../people/is-any-account.ts'
import { NoAccountYet } from '../../../../people/NoAccountYet.tsx'
import { DoorPage, titleOf } from '../../../../people/screens/DoorPage.tsx'
import { SignIn } from '../../../../people/screens/SignIn.tsx'
import { targetAfter } from '../../../../people/signing-in/target-after.ts'

export const dynamic = 'force-dynamic'

export const generateMetadata = () => titleOf('signIn')

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ redirect?: unknown }> }) {
  const target = targetAfter((await searchParams).redirect)
  const isInUse = await isAnyAccount()
  return (
    <DoorPage
      draw={({ language, ...said }) =>
        isInUse ? <SignIn {...said} target={target} /> : <NoAccountYet language={language} />
      }
    />
  )
}
