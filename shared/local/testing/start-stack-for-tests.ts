import type { TestProject } from 'vitest/node'
import { reportStepsTo } from '../steps/report-steps.ts'
import { startTestStack } from './start-test-stack.ts'

/** Before the first integration test: one stack for all of them. What is returned runs after the last. */
export default async function startStackForTests(project: TestProject): Promise<() => Promise<void>> {
  const stack = await startTestStack(reportStepsTo(process.stdout))
  project.provide('stack', stack.described)
  return stack.stop
}
