/** Said by whatever was answered that nobody is signed in any more. */
export const SIGNED_OUT = 'newsroom:signed-out'
/** Said when the same person is in again, without the page having been left. */
export const SIGNED_IN = 'newsroom:signed-in'

export function tellSignedOut(): void {
  window.dispatchEvent(new Event(SIGNED_OUT))
}

export function tellSignedIn(): void {
  window.dispatchEvent(new Event(SIGNED_IN))
}
