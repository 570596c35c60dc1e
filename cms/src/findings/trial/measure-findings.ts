import { findIdentifiers } from '../find-identifiers.ts'
import { digestNeverWord } from '../never-words/digest-never-word.ts'
import { findNeverWords } from '../never-words/find-never-words.ts'
import { measureNeverWords, trialKey } from './measure-never-words.ts'
import { findingsOn, measureFalseAlarms, measureRecall } from './measure-recall.ts'
import { readCorpus, type Corpus, type MarkedItem } from './read-corpus.ts'

// npx tsx cms/src/findings/trial/measure-findings.ts [--held-back] [--details]; alone, as JSON: [--figures] [--first]

const print = (line: string) => process.stdout.write(`${line}\n`)

const details = process.argv.includes('--details')

const share = (part: number, whole: number) =>
  `${part}/${whole} ${whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`}`

const printRecall = (title: string, items: readonly MarkedItem[]) => {
  const groupings = [(item: MarkedItem) => item.class, ({ language }: MarkedItem) => language, () => 'all']
  print(`\n${title} (found; with the right class)`)
  for (const groupOf of groupings) {
    for (const { group, found, rightClass, items: of } of measureRecall(items, groupOf)) {
      print(`  ${group.padEnd(24)} ${share(found, of).padEnd(18)} ${share(rightClass, of)}`)
    }
  }
  if (!details) return
  for (const item of items) {
    const classes = findingsOn(item).map((finding) => finding.class)
    if (!classes.includes(item.class))
      print(`  - ${item.id} ${item.class}: ${item.marked} (${classes.join() || 'not found'})`)
  }
}

const milliseconds = (work: () => void) => {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return times.toSorted((one, other) => one - other)[2] ?? 0
}

const digestFifty = (neverWords: Corpus['neverWords']) => {
  const fifty = neverWords.flatMap(({ word }) => [word, `${word} Ковальчук`]).slice(0, 50)
  return new Set(fifty.flatMap((word) => digestNeverWord(word, trialKey)))
}

/** `paragraphs`: each is looked through by itself, as those of a story are. */
const timeStory = (paragraphs: readonly string[], neverWords: Corpus['neverWords']) => {
  const digests = digestFifty(neverWords)
  return milliseconds(() => lookThrough(paragraphs, digests))
}

const lookThrough = (paragraphs: readonly string[], digests: ReadonlySet<string>) =>
  paragraphs.flatMap((text) => [...findIdentifiers(text), ...findNeverWords(text, digests, trialKey)])

/** In paragraphs of fifty words: of all languages in turn, or of one alone, with something to be found in each third. */
const writeStory = ({ clean, marked }: Corpus, length: number, only?: string) => {
  const items = only === undefined ? marked : marked.filter(({ language }) => language === only)
  const languages = [...new Set(clean.map(({ language }) => language))].filter(
    (language) => language === (only ?? language),
  )
  const pages = languages.map((language) =>
    clean.filter((item) => item.language === language).flatMap(({ text }) => text.split(' ')),
  )
  const paragraphs: string[] = []
  for (let at = 0; countWords(paragraphs) < length; at += 1) {
    const words = pages[at % pages.length] ?? []
    const start = (Math.floor(at / pages.length) * 50) % words.length
    paragraphs.push(words.slice(start, start + 50).join(' '))
    if (at % 3 === 0) paragraphs.push(items[(at * 7) % items.length]?.text ?? '')
  }
  return paragraphs
}

const countWords = (paragraphs: readonly string[]) =>
  paragraphs.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)

/** Milliseconds of the processor of the very first story of a process, in Russian. */
const timeFirst = () => {
  const corpus = readCorpus('seen')
  const digests = digestFifty(corpus.neverWords)
  const story = writeStory(corpus, FIRST_STORY, 'ru')
  const start = process.cpuUsage()
  lookThrough(story, digests)
  const { user, system } = process.cpuUsage(start)
  return { words: countWords(story), milliseconds: (user + system) / 1000 }
}

const FIRST_STORY = 500
const LONG_STORY = 2000

const printTimes = ({ clean, neverWords }: Corpus) => {
  const words = clean.flatMap(({ text }) => text.split(' '))
  const story = words.slice(0, 3000).join(' ')
  const long = Array.from({ length: Math.ceil(20_000 / words.length) }, () => words.join(' '))
    .join(' ')
    .split(' ')
    .slice(0, 20_000)
    .join(' ')
  const digests = new Set(neverWords.flatMap(({ word }) => digestNeverWord(word, trialKey)))
  print('\nTime of the processor, median of five')
  print(`  identifiers, ${story.split(' ').length} words: ${milliseconds(() => findIdentifiers(story)).toFixed(0)} ms`)
  print(`  both, ${story.split(' ').length} words and 50 never-words: ${timeStory([story], neverWords).toFixed(0)} ms`)
  print(`  never-words, 20,000 words: ${milliseconds(() => findNeverWords(long, digests, trialKey)).toFixed(0)} ms`)
}

const measure = (part: 'seen' | 'held-back') => {
  const corpus = readCorpus(part)
  print(`\n== ${part}`)
  printRecall('Marked', corpus.marked)
  printRecall('Evasions', corpus.evasions)
  const { alarms, words, per500Words } = measureFalseAlarms(corpus.clean)
  print(`\nClean: ${alarms.length} false alarms in ${words} words, ${per500Words.toFixed(2)} per 500 words`)
  if (details) for (const alarm of alarms) print(`  - ${alarm.item} ${alarm.class}: ${alarm.text}`)
  const never = measureNeverWords(corpus.neverWords)
  print(
    `\nNever-words: hits ${share(never.found, never.hits)}, false hits ${share(never.falseHits.length, never.misses)}`,
  )
  if (details) for (const line of [...never.missed, ...never.falseHits]) print(`  - ${line}`)
  printTimes(corpus)
}

/** Shares from 0 to 1 of the whole corpus or of what was held back; milliseconds of the processor. */
const figuresOf = (part: 'seen' | 'held-back') => {
  const corpus = readCorpus(part)
  const { marked, evasions, clean, neverWords } = corpus
  const long = writeStory(corpus, LONG_STORY)
  const recallOf = (items: readonly MarkedItem[]) => {
    const [all] = measureRecall(items, () => 'all')
    return { items: items.length, found: all?.found ?? 0 }
  }
  const { hits, found, misses, falseHits } = measureNeverWords(neverWords)
  const texts = clean.map(({ text }) => ({
    words: text.split(' ').length,
    milliseconds: timeStory([text], neverWords),
  }))
  return {
    marked: recallOf(marked),
    evasions: recallOf(evasions),
    alarmsPer500Words: measureFalseAlarms(clean).per500Words,
    neverWords: { items: hits, found },
    falseNeverWords: { items: misses, found: falseHits.length },
    slowest: texts.toSorted((one, other) => other.milliseconds - one.milliseconds)[0],
    long: { words: countWords(long), milliseconds: timeStory(long, neverWords) },
  }
}

if (process.argv.includes('--figures'))
  print(JSON.stringify({ seen: figuresOf('seen'), heldBack: figuresOf('held-back') }))
else if (process.argv.includes('--first')) print(JSON.stringify(timeFirst()))
else {
  measure('seen')
  if (process.argv.includes('--held-back')) measure('held-back')
}
