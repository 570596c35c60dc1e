import { findIdentifiers } from '../find-identifiers.ts'
import { digestNeverWord } from '../never-words/digest-never-word.ts'
import { findNeverWords } from '../never-words/find-never-words.ts'
import { measureNeverWords, trialKey } from './measure-never-words.ts'
import { findingsOn, measureFalseAlarms, measureRecall } from './measure-recall.ts'
import { readCorpus, type Corpus, type MarkedItem } from './read-corpus.ts'

// npx tsx cms/src/findings/trial/measure-findings.ts [--held-back] [--details]

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
  const words50 = neverWords.flatMap(({ word }) => [word, `${word} Ковальчук`]).slice(0, 50)
  const fifty = new Set(words50.flatMap((word) => digestNeverWord(word, trialKey)))
  const both = () => [findIdentifiers(story), findNeverWords(story, fifty, trialKey)]
  print(
    `  both, ${story.split(' ').length} words and ${words50.length} never-words: ${milliseconds(both).toFixed(0)} ms`,
  )
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

measure('seen')
if (process.argv.includes('--held-back')) measure('held-back')
