import { PUZZLES, solvePuzzles } from './solve-puzzles.ts'

// Only on a form that came back because too many are sent: works, then sends it.

const status = document.querySelector<HTMLElement>('#defence-work')
const form = status?.closest('form')
const challenge = form?.elements.namedItem('challenge')
const answer = form?.elements.namedItem('answer')
if (status && form && challenge instanceof HTMLInputElement && answer instanceof HTMLInputElement) {
  await workAndSend(status, form, { challenge, answer })
}

async function workAndSend(
  status: HTMLElement,
  form: HTMLFormElement,
  { challenge, answer }: Record<'challenge' | 'answer', HTMLInputElement>,
): Promise<void> {
  const words = status.dataset
  let isWorking = true
  // Whoever changes something meanwhile sends the form themselves: it must not go off under their hands.
  let isTouched = false
  document.querySelector('#defence-wait')?.remove()
  form.addEventListener('input', () => (isTouched = true))
  form.addEventListener('submit', (event) => {
    if (!isWorking) return
    event.preventDefault()
    isTouched = false
  })

  const say = (text = ''): void => void (status.textContent = text)
  const tell = (solved: number): void => {
    // Four times in all: a screen reader reads each one out.
    if (solved % 4 === 0) say(words['working']?.replace('#', String((solved * 100) / PUZZLES)))
  }
  tell(0)
  answer.value = await solvePuzzles(challenge.value, { bits: Number(words['bits']), breathe, tell })
  isWorking = false
  say(isTouched ? words['ready'] : words['sending'])
  if (!isTouched) form.submit()
}

/** Lets the page do everything else first. Unlike a timer, a message is not held back in a page that is not looked at. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => resolve(), { once: true })
    port1.start()
    port2.postMessage(null)
  })
}
