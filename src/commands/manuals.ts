/** What the manual of a command tells beside its options. */
export interface Manual {
  /** What the command is for, a paragraph a line. */
  readonly about: readonly string[]
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** Files it writes and what is in them; none where it prints only. */
  readonly writes?: readonly string[]
  /** What exit code 1 means; 0 is done and 2 wrong use everywhere. */
  readonly one: string
}

const REJECTED = 'articles were rejected (told on standard error)'

/** By the name of the command; commands of `labels` under both words. */
export const MANUALS: Readonly<Record<string, Manual>> = {
  'report': {
    about: [
      'Reads a corpus of articles, finds who says what and in whose voice words are used, compares outlets on the events that they share, and writes a folder:',
      'a page to look at (report.html), CSV tables to calculate with, and the evidence behind every number.',
      'The folder is complete or absent: it is written aside and moved into place at the end. The same input, options and version give the same bytes.',
    ],
    examples: [
      ['$0 report articles.csv --out report', 'the main job; then open report/report.html in a browser'],
      ['$0 report 2024/ --template "{outlet}/{date}_{id}.txt" --out report', 'a folder of text files'],
      ['$0 report articles.csv --map text=story --labels my-terms.csv --xlsx --out report', 'another column, own terms, one workbook'],
      ['$0 report --from report', 'repeat the run of a report and check that it is the same'],
    ],
    writes: [
      'report.html, figures/      the page: what holds, outlets and events side by side, the sentences behind every number',
      'outlets.csv, …             a table per question; codebook.csv says what each column means and how it is made',
      'hits.csv, attributions.csv, sentiment.csv, …   the evidence; problems.csv   what was rejected or doubtful',
      'manifest.json              what was read, with which options; how to cite    datapackage.json, csv-metadata.json   for programs',
    ],
    one: 'articles were rejected (see problems.csv), or with --from the report is not the same',
  },
  'check': {
    about: ['Reads a corpus without any analysis and tells how each file was read (format, encoding, which column is which) and what is wrong with it, with file, line and a way out.'],
    examples: [['$0 check articles.csv', 'before the first report'], ['$0 check articles.csv --map text=story', 'with a column that was not guessed right']],
    one: 'something is wrong (notes do not count), or there is no article',
  },
  'annotate': {
    about: ['Everything found in each article as one JSON object a line, in the order of the input: attributions with source, cue and content, loaded terms and other labels, scare quotes, sentiment. Offsets point into the untouched text.'],
    examples: [['$0 annotate articles.csv --out found.jsonl', 'to a file'], ['$0 annotate - < articles.jsonl | head -1', 'from standard input to standard output']],
    writes: ['JSON lines: to standard output, or to the file of --out'],
    one: REJECTED,
  },
  'explain': {
    about: ['Leads from a cell of a table to the rows of the evidence tables that it counts, and makes the number again from them; of a comparison, also to what each event says. Reads the folder of a report only.'],
    examples: [
      ['$0 explain report outlets --row outlet="Daily Clarion" --column loaded_per_1000_own', 'a rate: both of its sums'],
      ['$0 explain report outlet-events --row 7 --column loaded_own', 'the row that a spreadsheet shows as 7'],
      ['$0 explain report comparisons --row 20 --column low', 'what an interval is made of'],
    ],
    one: 'the evidence does not make the number again: the folder was changed',
  },
  'diff': {
    about: ['Compares two reports number by number and traces each difference to what was made otherwise: articles, label entries, options, versions.'],
    examples: [['$0 diff before after', 'what an edit or an update moved'], ['$0 diff before after --csv > moved.csv', 'all of it, a row per number and cause']],
    one: 'some numbers differ',
  },
  'kwic': {
    about: ['A term in its contexts (key word in context), with outlet, date, event and the voice that uses it.'],
    examples: [
      ['$0 kwic articles.csv --term regime --voice outlet', 'where outlets use it themselves'],
      ['$0 kwic articles.csv --term "sanction*" --sort right --sample 50 --seed 1 --csv', 'fifty places that the same seed draws again'],
    ],
    one: REJECTED,
  },
  'events': {
    about: ['Proposes which articles report on the same event, by time and words. Correct the column event, set confirmed to yes, and give the file back with --events.'],
    examples: [['$0 events articles.csv --out events.csv', 'proposals'], ['$0 report articles.csv --events events.csv --out report', 'a report that compares on them']],
    writes: ['the CSV file of --out: id, event, confirmed, outlet, date, title, confidence, reason'],
    one: REJECTED,
  },
  'labels': {
    about: ['Label sets are lists of terms in CSV: what counts as loaded, as a frame, as a name for something. These commands help to write and judge one.'],
    examples: [['$0 labels new my-terms.csv', 'a commented set to start from'], ['$0 labels test my-terms.csv', 'runs its examples'], ['$0 help labels impact', 'the manual of one of them']],
    one: 'see each command',
  },
  'labels new': {
    about: ['Writes a commented label set with every column explained, to be edited in a spreadsheet or an editor.'],
    examples: [['$0 labels new my-terms.csv', '']], writes: ['the CSV file that is named'], one: 'nothing',
  },
  'labels test': {
    about: ['Runs the examples that the entries carry: what must match and what must not.'],
    examples: [['$0 labels test my-terms.csv', 'each entry that fails, with file and line']], one: 'an entry does not do what its examples say',
  },
  'labels lint': {
    about: ['Lists what is doubtful in a label set; with a corpus also entries that never match, catch too much, or carry a label alone.'],
    examples: [['$0 labels lint my-terms.csv --corpus articles.csv', '']], one: 'there is more than notes',
  },
  'labels preview': {
    about: ['Shows what the entries of a label set hit in a corpus, by outlet and voice.'],
    examples: [['$0 labels preview my-terms.csv --corpus articles.csv --term "puppet regime"', 'one entry in its contexts']], one: REJECTED,
  },
  'labels impact': {
    about: ['Shows which numbers of which outlets move without an entry, those that move most first; or what an edit of the set moved.'],
    examples: [
      ['$0 labels impact my-terms.csv --corpus articles.csv', 'what hangs on single entries'],
      ['$0 labels impact new.csv --against old.csv --corpus articles.csv --compare', 'what an edit moved, also between outlets'],
    ],
    one: REJECTED,
  },
  'labels suggest': {
    about: ['Proposes terms that a corpus uses as it uses those of a label, for a person to judge.'],
    examples: [['$0 labels suggest my-terms.csv --corpus articles.csv --label threat --out proposed.csv', '']], writes: ['with --out: the proposals as a label set'], one: REJECTED,
  },
  'labels convert': {
    about: ['Writes a label set for another program, or the dictionary of one as a label set, and lists by entry and line what does not come over.'],
    examples: [['$0 labels convert my-terms.csv --to quanteda --out my-terms.yml', ''], ['$0 labels convert policy.dic --to csv --out policy.csv', 'a LIWC dictionary']],
    writes: ['the file of --out'], one: 'the file cannot be read as what it should be',
  },
  'train': {
    about: ['Trains weights on codings by people and prints how well they do on articles that they have not seen, in five folds. The same files give the same bytes.'],
    examples: [['$0 train attribution --gold coded.jsonl --out my.bin', 'what finds attributions'], ['$0 train targets --gold mentions.jsonl', 'the sentiment towards mentions']],
    writes: ['the weights: attribution.bin or targets.bin, or the file of --out'],
    one: 'the codings do not fit their articles, or are too few',
  },
}
