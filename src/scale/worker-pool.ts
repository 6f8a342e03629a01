import Tinypool from 'tinypool'

/** Worker threads that all run the default export of one module. */
export interface WorkerPool<T, R> {
  run(task: T): Promise<R>
  close(): Promise<void>
}

/**
 * Starts `size` worker threads on the module at `file`. `setup` is copied to each of them once; they read it with `poolSetup`.
 */
export function openPool<T, R>(file: URL, setup: unknown, size: number): WorkerPool<T, R> {
  const pool = new Tinypool({filename: file.href, workerData: setup, minThreads: size, maxThreads: size, idleTimeout: 0x7fffffff})
  return {
    run: (task) => pool.run(task) as Promise<R>,
    close: () => pool.destroy(),
  }
}

/** The setup that the pool gave to the thread that asks. */
export function poolSetup(): unknown {
  return Tinypool.workerData
}
