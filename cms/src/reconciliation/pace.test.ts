import { describe, expect, it } from 'vitest'
import { eachAtOnce } from './pace.ts'

describe('asking about many', () => {
  it('asks about each once, no more at once than allowed', async () => {
    const asked: number[] = []
    let underWay = 0
    let most = 0
    const ended = await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      underWay += 1
      most = Math.max(most, underWay)
      asked.push(item)
      await new Promise((resolve) => setTimeout(resolve, 5))
      underWay -= 1
      return 'go_on'
    })
    expect([ended, asked.toSorted((a, b) => a - b), most]).toEqual(['finished', [1, 2, 3, 4, 5, 6, 7], 3])
  })

  it('begins nothing more once it was told to stop', async () => {
    const asked: number[] = []
    const ended = await eachAtOnce([1, 2, 3, 4], 1, (item) => {
      asked.push(item)
      return Promise.resolve(item === 2 ? 'stop' : 'go_on')
    })
    expect([ended, asked]).toEqual(['stopped', [1, 2]])
  })
})
