import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does `work` in a transaction of `req`, and it stands as a whole: where it fails, or where what came of it is none of
 * what was wanted (`isDone`), nothing of it was done. Anything after that does not belong to it.
 */
export async function asOneAct<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
  isDone: (result: Result) => boolean = () => true,
): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work()
    await (isDone(result) ? commitTransaction(req) : killTransaction(req))
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
