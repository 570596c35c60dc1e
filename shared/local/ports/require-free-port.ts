import { PlainFailure } from '../steps/plain-failure.ts'
import { findFreePort } from './find-free-port.ts'
import { tryToListen } from './try-to-listen.ts'

export type WantedPort = {
  /** 0 asks for any free port. */
  port: number
  /** What will listen there, in words: "the site". */
  owner: string
  /** The variable by which a person chooses another port. */
  variable: string
}

/** The port itself when nothing listens there; throws a PlainFailure that names the variable to set otherwise. */
export async function requireFreePort({ port, owner, variable }: WantedPort): Promise<number> {
  if (port === 0) return findFreePort()
  const trouble = (await tryToListen(port, '127.0.0.1')) ?? (await tryToListen(port, '::'))
  if (trouble === 'EADDRINUSE')
    throw new PlainFailure(
      `Port ${port}, where ${owner} should answer, is taken by another program: stop that program, or choose another port with ${variable}, for example ${variable}=${port + 1} npm start.`,
    )
  if (trouble === 'EACCES')
    throw new PlainFailure(
      `Port ${port}, where ${owner} should answer, may only be opened by an administrator of this machine: choose one above 1023 with ${variable}.`,
    )
  return port
}
