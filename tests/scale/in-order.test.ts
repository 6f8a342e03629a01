import {describe, expect, it} from 'vitest'
import {inBatches} from '../../src/scale/batches.ts'
import {inOrder} from '../../src/scale/in-order.ts'

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('inOrder', () => {
  it('gives results in the order of the inputs, whatever finishes first', async () => {
    const late = (n: number): Promise<number> => new Promise((resolve) => { setTimeout(() => { resolve(n * 10) }, 20 - n * 5) })
    expect(await collect(inOrder([1, 2, 3, 4], late, 4))).toEqual([10, 20, 30, 40])
  })

  it('runs no more than `width` tasks at once', async () => {
    let running = 0, most = 0
    const task = async (): Promise<void> => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => { setTimeout(resolve, 1) })
      running--
    }
    await collect(inOrder(Array.from({length: 20}, (_, n) => n), task, 3))
    expect(most).toBe(3)
  })

  it('reads no further input while its results are not taken', async () => {
    let read = 0
    const inputs = function* (): Generator<number> { for (;;) yield read++ }
    const results = inOrder(inputs(), (n) => Promise.resolve(n), 2)
    await results.next()
    expect(read).toBe(2)
    await results.return(undefined)
  })

  it('ends with the error of the first task that fails', async () => {
    const task = (n: number): Promise<number> => n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n)
    await expect(collect(inOrder([1, 2, 3], task, 2))).rejects.toThrow('two')
  })
})

describe('inBatches', () => {
  it('closes a batch as soon as it is heavy enough and loses no item', async () => {
    expect(await collect(inBatches([5, 1, 1, 9, 2], (n) => n, 3))).toEqual([[5], [1, 1, 9], [2]])
  })

  it('gives no batch for no items', async () => { expect(await collect(inBatches([], () => 1, 3))).toEqual([]) })
})
