import type { Figure } from './measurement.ts'
import { COMPILED_AT_ONCE } from '../services/service-plans.ts'
import { runTrial } from './run-trial.ts'

type Share = { items: number; found: number }
type Found = {
  marked: Share
  evasions: Share
  alarmsPer500Words: number
  neverWords: Share
  falseNeverWords: Share
  /** Of the texts without anything to find, each as long as a story. */
  slowest: Timed
  /** In all languages, with something to find in every third paragraph. */
  long: Timed
}
type Timed = { words: number; milliseconds: number }

/** What the machine finds in the marked texts: those the rules were written with, and those nobody had looked into. */
export async function measureFindings(): Promise<Figure[]> {
  const { seen, heldBack } = await tryOut<{ seen: Found; heldBack: Found }>('--figures')
  return [
    ...figuresOf('texts the rules were written with', seen),
    ...figuresOf('texts held back', heldBack),
    ...(await measureFirst()),
  ]
}

function figuresOf(which: string, found: Found): Figure[] {
  const { words, milliseconds } = found.slowest
  return [
    { name: `${which}: identifiers`, value: found.marked.items, unit: 'count' },
    { name: '    found', value: percent(found.marked), unit: '%', atLeast: 95 },
    { name: '    disguised ones found', value: percent(found.evasions), unit: '%', atLeast: 90 },
    { name: '    false alarms in 500 words', value: found.alarmsPer500Words, unit: 'ratio', atMost: 1 },
    {
      name: '    never-words found, declined or written otherwise',
      value: percent(found.neverWords),
      unit: '%',
      atLeast: 95,
    },
    { name: '    words taken for one of them', value: percent(found.falseNeverWords), unit: '%', atMost: 5 },
    {
      name: `    the slowest story, ${words} words, with 50 never-words`,
      value: milliseconds,
      unit: 'ms',
      atMost: 100,
    },
    {
      name: `    a long one in five languages, ${found.long.words} words`,
      value: found.long.milliseconds,
      unit: 'ms',
      atMost: 100,
    },
  ]
}

/** Rules are compiled when a process first needs them, and again when it has not needed them for a while. */
async function measureFirst(): Promise<Figure[]> {
  const firsts: Timed[] = []
  for (let time = 0; time < 3; time += 1) firsts.push(await tryOut<Timed>('--first'))
  const [, middle] = firsts.toSorted((one, other) => one.milliseconds - other.milliseconds)
  const { words, milliseconds } = middle ?? { words: 0, milliseconds: Number.POSITIVE_INFINITY }
  return [
    { name: `the first story of a process, ${words} words in Russian`, value: milliseconds, unit: 'ms', atMost: 100 },
  ]
}

function percent({ items, found }: Share): number {
  return (found / items) * 100
}

function tryOut<Result>(what: '--figures' | '--first'): Promise<Result> {
  return runTrial({
    name: 'trial of findings',
    package: 'cms',
    // As the CMS is begun.
    options: [COMPILED_AT_ONCE],
    program: ['src/findings/trial/measure-findings.ts', what],
  })
}
