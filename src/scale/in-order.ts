/**
 * Runs a task on each input, at most `width` at once, and gives the results in the order of the inputs.
 *
 * Reads the next input only when a result has been taken, so that neither inputs nor results pile up. The first task that fails ends it.
 *
 * @example
 * const lengths = []
 * for await (const length of inOrder(['a', 'bb'], (word) => Promise.resolve(word.length), 2)) lengths.push(length)
 * lengths // [1, 2]
 */
export async function* inOrder<T, R>(inputs: AsyncIterable<T> | Iterable<T>, run: (input: T) => Promise<R>, width: number): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  try {
    for await (const input of inputs) {
      const task = run(input)
      task.catch(() => undefined)
      running.push(task)
      if (running.length >= width) yield await running.shift()!
    }
    while (running.length > 0) yield await running.shift()!
  } finally {
    await Promise.allSettled(running)
  }
}
