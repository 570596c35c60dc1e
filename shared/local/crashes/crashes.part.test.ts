import { expect, it } from 'vitest'
import { figureLine, isWithinBar } from '../bench/measurement.ts'
import { keepStepsQuiet } from '../steps/report-steps.ts'
import { measureCrashes } from './measure-crashes.ts'

it(
  'CMS, worker and database killed in the middle of it cost no gift and double none',
  { timeout: 300_000 },
  async () => {
    const seed = Math.floor(Math.random() * 1e9)
    const figures = await measureCrashes({ donations: 150, kills: 3, crashes: 1, seed }, keepStepsQuiet())
    const missed = figures.filter((figure) => !isWithinBar(figure)).map(figureLine)
    expect({ seed, missed }).toEqual({ seed, missed: [] })
  },
)
