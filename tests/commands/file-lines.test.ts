import {describe, expect, it} from 'vitest'
import {fileLines} from '../../src/commands/file-lines.ts'
import type {InputFile} from '../../src/load/corpus.ts'

const file = (name: string, more: Partial<InputFile> = {}): InputFile =>
  ({path: name, name, bytes: 1, sha256: '', encoding: 'utf-8', format: 'text', accepted: 1, rejected: 0, mapping: {text: 'file', outlet: 'path {outlet}/{date}', date: 'path {outlet}/{date}'}, ignored: [], ...more})

describe('fileLines', () => {
  it('tells many files of a folder that were read alike in one line', () => {
    const files = ['x', 'y', 'z', 'w'].map((name) => file(`txt/${name}/2019-01-01.txt`))
    expect(fileLines(files)).toEqual(['txt/: 4 files: text, utf-8; 4 accepted, 0 rejected; text=file outlet, date=path {outlet}/{date}'])
    expect(fileLines(files.slice(1))).toHaveLength(3)
  })

  it('tells those apart that lost articles, were read in another way or stand by themselves', () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => file(`txt/${name}`)), lost = file('txt/e', {accepted: 0, rejected: 1}), other = file('txt/f', {mapping: {text: 'body'}}), alone = file('g.csv')
    expect(fileLines([...files, lost, other, alone]).map((line) => line.split(': ')[0])).toEqual(['txt/', 'txt/e', 'txt/f', 'g.csv'])
    expect(fileLines([...files, lost])[1]).toContain('0 accepted, 1 rejected')
  })

  it('tells files apart that differ in encoding or format', () => {
    expect(fileLines([...['a', 'b', 'c', 'd'].map((name) => file(`txt/${name}`)), file('txt/e', {encoding: 'windows-1252'})])).toHaveLength(2)
  })
})
