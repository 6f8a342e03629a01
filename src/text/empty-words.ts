const EMPTY_WORDS: ReadonlySet<string> = new Set((
'the a an this that these those it its he she they we i you him her them us me his their our my your who whom which what where when there here ' +
  'and or but if so as than then of in on at to for from by with about into over after before under between out up down off ' +
  'is are was were be been being am do does did done have has had having will would shall should can could may might must ' +
  'not no nor very more most much many some any all both each own such only just also too even still one very well now').split(' '))

/**
 * Whether a folded word carries content: it is none of the English words so common that any two sentences share some of them.
 *
 * @example isContent('strait') // true
 */
export function isContent(form: string): boolean {
  return !EMPTY_WORDS.has(form)
}
