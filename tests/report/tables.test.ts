import {describe, expect, it} from 'vitest'
import {sumsOf} from '../../src/report/gather-evidence.ts'
import {COLUMN_TYPES} from '../../src/report/table.ts'
import {TABLES} from '../../src/report/tables.ts'

const columns = TABLES.flatMap((table) => table.columns.map((column) => [`${table.name}.${column.name}`, column, table] as const))

describe('the tables of a report', () => {
  it('have the stable names that other programs rely on', () => {
    expect(TABLES.map(({name}) => name)).toEqual([
      'articles', 'outlets', 'outlet-events', 'loaded-terms', 'naming', 'naming-outlets', 'frames', 'frame-sponsors', 'lexicons', 'lexicon-agreement', 'sources', 'people', 'attributions', 'needs-review', 'hits', 'scare-quotes', 'sentiment', 'comparisons', 'sensitivity', 'wire', 'shared-quotes', 'omissions', 'distinctive-terms', 'divergence', 'identities', 'boilerplate', 'events', 'coverage', 'scare-terms', 'problems',
      'codebook',
    ])
  })

  it('have columns in a stable order', () => {
    const namesOf = (table: string): string[] => TABLES.find(({name}) => name === table)!.columns.map(({name}) => name)
    expect(namesOf('articles')).toEqual([
      'article', 'outlet', 'date', 'event', 'title', 'url',
      'words', 'words_own_voice', 'words_quoted', 'words_reported', 'words_uncertain', 'words_headline', 'words_boilerplate', 'sentences',
      'sentiment_own', 'sentiment_quoted', 'loaded_own', 'loaded_quoted', 'loaded_reported', 'loaded_uncertain', 'loaded_headline',
      'attributions', 'direct', 'mixed', 'indirect', 'sources', 'anonymous', 'unresolved', 'negated', 'silent', 'scare_quotes', 'duplicate_of', 'duplicate_share', 'duplicate_group',
      'wire', 'wire_contributor', 'wire_source', 'own_copy', 'text_state', 'fingerprint',
    ])
    expect(namesOf('loaded-terms')).toEqual([
      'outlet', 'label_set', 'kind', 'label', 'term', 'own_voice', 'quoted', 'reported', 'uncertain', 'headline', 'articles',
      'per_1000_own_words',
    ])
    expect(namesOf('sources')).toEqual([
      'outlet', 'source', 'identity', 'source_type', 'title', 'affiliation', 'country', 'attributions', 'share_of_attributions', 'words', 'share_of_voice', 'verbatim_words',
      'verbatim_share', 'direct', 'mixed', 'indirect', 'neutral', 'doubt', 'endorse', 'force', 'emotion', 'anonymous', 'negated', 'silent', 'headline',
      'first_word', 'last_word', 'articles', 'first_position', 'headline_mentions', 'mean_confidence',
    ])
    expect(namesOf('attributions')).toEqual([
      'id', 'article', 'outlet', 'event', 'date', 'speaker', 'identity', 'source', 'cue', 'verb_class', 'kind', 'content', 'words', 'verbatim_words',
      'position', 'first_word', 'last_word', 'in_headline', 'negated', 'silence', 'via', 'anonymous', 'anonymity_reason', 'source_type', 'title', 'affiliation', 'country', 'parent',
      'confidence', 'speaker_confidence', 'doubtful_words', 'rule', 'part', 'start', 'end', 'spans',
    ])
    expect(namesOf('needs-review')).toEqual([
      'rank', 'reasons', 'sentence', 'content', 'source', 'cue', 'speaker', 'keep', 'correct_speaker', 'correct_source', 'outlet', 'article',
      'event', 'date', 'id', 'confidence', 'words', 'doubtful_words', 'at_stake', 'share_of_source', 'covered', 'rule', 'part', 'start', 'end',
      'spans',
    ])
    expect(namesOf('hits')).toEqual([
      'article', 'outlet', 'event', 'date', 'label_set', 'kind', 'label', 'term', 'words', 'voice', 'speaker', 'attribution', 'cue', 'verb_class', 'state',
      'rule', 'position', 'depth', 'first',
      'referent', 'sentence', 'part', 'start', 'end',
    ])
    expect(namesOf('problems')).toEqual(['file', 'line', 'field', 'article', 'code', 'severity', 'message', 'fix'])
  })

  it.each(TABLES)('$name says what it holds, and its key is made of its columns', ({about, key, columns: own}) => {
    expect(about).toMatch(/^One row per .+\.$/s)
    expect(own.map(({name}) => name)).toEqual(expect.arrayContaining([...key]))
    expect(new Set(own.map(({name}) => name)).size).toBe(own.length)
  })

  it.each(columns)('%s has a name, type, unit, formula, meaning and a meaning of the empty cell',
    (_title, {name, type, unit, formula, tells, empty}) => {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(COLUMN_TYPES).toContain(type)
    for (const text of [unit, formula, tells, empty]) expect(text.trim().length).toBeGreaterThan(1)
    expect(tells).toMatch(/\.$/)
  })

  it.each(columns)('%s says what makes it if it is a number, and only then', (_title, {type, evidence}) => {
    expect(evidence !== undefined).toBe(type === 'integer' || type === 'number')
  })

  it.each(columns)('%s is made of columns that exist', (_title, {evidence}, table) => {
    if (evidence === undefined || evidence.kind === 'primary' || evidence.kind === 'comparison') return
    const sums = sumsOf(evidence).map(([, sum]) => sum)
    if (evidence.kind === 'balance') expect(TABLES.find(({name}) => name === evidence.of.table)!.columns.map(({name}) => name)).toContain(evidence.by)
    expect(sums.length).toBeGreaterThan(0)
    for (const {table: from, where, take} of sums) {
      const names = TABLES.find(({name}) => name === from)!.columns.map(({name}) => name)
      for (const condition of where) {
        expect(names).toContain(condition.column)
        if ('same' in condition) expect(table.columns.map(({name}) => name)).toContain(condition.same)
        if ('atMost' in condition) expect(table.columns.map(({name}) => name)).toContain(condition.atMost)
      }
      if (take.how !== 'rows') expect(names).toContain(take.column)
    }
  })
})
