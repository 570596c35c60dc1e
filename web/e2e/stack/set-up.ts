import { startTestStack } from '../../../shared/local/testing/start-test-stack.ts'
import { givenStack, handOn } from '../environment.ts'
import { prepare } from './prepare.ts'

/** Before the first journey: a running stack, and what all journeys share. What is returned runs after the last. */
export default async function setUp(): Promise<() => Promise<void>> {
  const given = givenStack()
  const own = given === null ? await startTestStack() : null
  const stack = given ?? own?.described
  if (stack === undefined) throw new Error('there is no stack')
  try {
    handOn({ stack, prepared: await prepare(stack) })
  } catch (error) {
    await own?.stop()
    throw error
  }
  return async () => {
    await own?.stop()
  }
}
