import type {Batch, Job} from './jobs.ts'
import {createTask} from './jobs.ts'
import {poolSetup} from './scale/worker-pool.ts'
import type {Article} from './types.ts'

/** What each worker thread runs: the job that the pool was opened with, on one batch of articles after the other. */
const task: (articles: readonly Article[]) => Batch<Job> = createTask(poolSetup() as Job)

export default task
