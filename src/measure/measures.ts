export * from '../measures.ts'
