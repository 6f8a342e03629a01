import type {ParagraphRole} from './passage.ts'

/**
 * Words and signs one of which stands in every paragraph that `paragraphRole` can take for boilerplate, folded. A reader looks them up by
 * word id and leaves all other paragraphs alone.
 */
export const BOILERPLATE_WORDS: ReadonlySet<string> = new Set((
  'coverage contributed additional with reporting writing editing photo photos picture pictures image images photograph photographs video ' +
  'source sources graphic graphics © c copyright rights standards story article report ap reuters afp tass xinhua dpa upi ansa efe interfax ' +
  'associated france-presse bloomberg media by published updated posted first last caption getty epa shutterstock anadolu file read more related see also watch ' +
  'click sign subscribe follow share listen download advertisement continues continue like get most editor tap skip print email comment comments ' +
  'loading press live gmt est edt utc am pm a.m. p.m.').split(' '))

/** Paragraphs longer than this, in UTF-16 units, are text: what stands around an article is short. */
export const LONGEST_BOILERPLATE = 240

const AGENCIES = 'Associated Press|AP|Reuters|AFP|Agence France-Presse|Bloomberg|TASS|Xinhua|dpa|UPI|ANSA|EFE|Interfax|PA Media'

const CREDIT = new RegExp(
  `^(?:The )?[\\p{L}.,’' -]{2,80} (?:and [\\p{L}.,’' -]+ )?contributed (?:to th(?:is|e|ese)|reporting)|^\\(?(?:Additional |With )?(?:reporting|writing|editing|additional reporting)(?: for [^.]{2,40})? by\\b` +
  `|^\\(?(?:Photos?|Pictures?|Images?|Photographs?|Video|Source|Sources|Graphics?)(?: used| credits?| courtesy)?(?: by| of|:)|^©|^\\(c\\) |^Copyright\\b|^All rights reserved|^Our Standards:` +
  `|^(?:With (?:files?|material|reports?) from|This (?:story|article|report) (?:was|is|has been) (?:first |originally )?(?:published|provided|updated|corrected|reported|edited))` +
  `|^\\(?(?:${AGENCIES})\\)?$|^(?:AP|Reuters|AFP|The Associated Press)(?: (?:writers?|reporters?)\\b.*)?$`, 'iu')

const BYLINE = /^(?:By|BY) (?:\p{Lu}[\p{L}.’'-]*(?:,? (?:and )?|$)){2,10}(?:[|,].*)?$|^(?:Published|Updated|Last updated|Posted|First published)(?: (?:at|on|:)|:)? .{0,60}\d|^\d{1,2}:\d\d (?:[ap]\.?m\.?|[A-Z]{2,4})\b.{0,40}$/u

const CAPTION = /(?:toggle caption|Enlarge this image|hide caption|\b(?:Getty Images|REUTERS\/|AFP\/|AP Photo|EPA\/|Reuters\/[A-Z]|\/Getty|\/AFP|\/AP|Shutterstock|Anadolu Agency\/)\b)|\((?:Photo|Image|AP|Reuters|File photo)[^)]{0,60}\)$|^(?:FILE|File)(?: PHOTO| photo)? ?[:–—-]|^(?:Image|Photo) caption\b|^Media caption\b/u

const LINK = /^(?:Read (?:more|also|next|the full)|More:|(?:SPECIAL|FULL|COMPLETE) COVERAGE:|RELATED|Related(?: coverage| stories| articles?)?:|Related$|See also|Also read|Watch(?: live| now)?:|WATCH|READ MORE|READ:|ALSO:|Click here|Sign up|Subscribe|Follow (?:us|@|.{2,40} on (?:Twitter|Facebook|X)\b)|Share this|Listen to|Download (?:the|our)|Advertisement$|ADVERTISEMENT|Story continues|Continue reading|Like us on|Get (?:the|our) .{0,40}newsletter|Most read|Editor['’]s (?:picks?|note)|Tap here|Skip (?:ad|to)|Print$|Email$|Comments?$|Loading)/iu

/** A picture of a slide show: the switch that hides its caption, the caption, the switches to the pictures before and after it, whose picture it is. */
const SLIDE = /^\s*Hide caption\s.*\sPrevious Next(?:\s.{0,100})?$/s

/**
 * What a paragraph of an article is: its text, or something printed around it.
 *
 * Reads only short paragraphs and decides by their form, so that bylines, credit lines, captions and links never count as the outlet's
 * words and never top a list of typical ones. A paragraph that repeats the headline is `title`. English wording; captions that read like
 * text stay text.
 *
 * @example paragraphRole('The Associated Press contributed to this report.', '') // 'credit'
 */
export function paragraphRole(paragraph: string, title: string): ParagraphRole {
  const line = paragraph.trim()
  if (title !== '' && line === title.trim()) return 'title'
  if (line.length > LONGEST_BOILERPLATE) return 'body'
  if (LINK.test(line) && !/[.”"]$/.test(line.replace(/\.\.\.$/, ''))) return 'link'
  if (CREDIT.test(line)) return 'credit'
  if (BYLINE.test(line)) return 'byline'
  return SLIDE.test(line) || (CAPTION.test(line) && !/[“"]/.test(line)) ? 'caption' : 'body'
}

/**
 * Whether a long paragraph is a caption of a slide show, the captions of a picture gallery or a form with a list of countries, run together into one paragraph: many
 * hundred words that are no text of the article and that come back in every article with the same gallery.
 *
 * @example isGallery('Photos: The summit Photos: The summit Ministers arrive in Orsa. Hide Caption 1 of 9 …') // true
 */
export function isGallery(paragraph: string): boolean {
  return paragraph.startsWith('Photos: ') || SLIDE.test(paragraph) || GALLERY_END.test(paragraph.slice(-GALLERY_TAIL)) || COUNTRY_LIST.test(paragraph.slice(0, LONGEST_BOILERPLATE))
}

const GALLERY_TAIL = 30
const GALLERY_END = /\bHide Caption(?: \d+ of \d+)?$/
const COUNTRY_LIST = /^(?:Get|Sign up|Subscribe)\b.*\bChoose your country\b/
