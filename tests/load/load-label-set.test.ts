import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {loadLabelSet, loadShippedLabelSet} from '../../src/load/load-label-set.ts'
import {loadSetup} from '../../src/setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-labels-'))
afterAll(() => { rmSync(folder, {recursive: true, force: true}) })

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('loadLabelSet', () => {
  it.each([
    ['Windows-1252 with semicolons', Buffer.from('term;label\r\ncaf\xe9 talks;a\r\ndon\x92t care;a\r\n', 'latin1')],
    ['UTF-16 with tabs', Buffer.from('\ufeffterm\tlabel\r\ncafé talks\ta\r\ndon’t care\ta\r\n', 'utf16le')],
  ])('reads %s, as spreadsheets save it', (_, bytes) => {
    expect(loadLabelSet(file('saved.csv', bytes), 'saved.csv').entries.map(({term}) => term)).toEqual(['café talks', 'don’t care'])
  })

  it('finds the set that is extended by its path, from the file that names it, or by the id of a shipped one', () => {
    mkdirSync(join(folder, 'sub'))
    file('sub/base.csv', 'term,label\nregime,names\n')
    const own = loadLabelSet(file('own.csv', '# extends: sub/base.csv\nterm,label\njunta,names\n'), 'own.csv')
    expect(own.entries.map(({term, file: from}) => `${from} ${term}`)).toEqual(['sub/base.csv regime', 'own.csv junta'])
    const hedges = loadShippedLabelSet('hedges'), fewer = loadLabelSet(file('fewer.csv', '# extends: hedges\nchange,term\nremove,allegedly\n'), 'fewer.csv')
    expect([fewer.kind, fewer.entries.length, fewer.base?.hash]).toEqual(['hedge', hedges.entries.length - 1, hedges.hash])
  })

  it('tells of a set that extends itself, over others too, and of one that is nowhere', () => {
    file('a.csv', '# extends: b.csv\nterm,label\nx,y\n')
    expect(() => loadLabelSet(file('b.csv', '# extends: a.csv\nterm,label\nz,y\n'), 'b.csv')).toThrow('the label set extends itself')
    expect(() => loadLabelSet(file('c.csv', '# extends: nowhere\nterm,label\nz,y\n'), 'c.csv')).toThrow('extends "nowhere", which is neither')
  })
})

describe('loadSetup', () => {
  it('leaves out a built-in set that a given one extends, over others too, so that no word counts twice', () => {
    file('first.csv', '# extends: hedges\nterm,label\nmethinks,doubt\n')
    const ids = (path: string): string[] => loadSetup({labels: [path]}).labelSets.map(({id}) => id)
    expect(ids(join(folder, 'first.csv'))).toEqual(['loaded-diplomatic', 'loaded-politics', 'naming', 'frames', 'first'])
    expect(ids(file('second.csv', '# extends: first.csv\nterm,label\nforsooth,doubt\n'))).toEqual(['loaded-diplomatic', 'loaded-politics', 'naming', 'frames', 'second'])
  })
})
