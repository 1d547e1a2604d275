import type { Language } from './languages'

/** No-break spaces as French print sets them: narrow before ; ! ? and in thousands, full before : and inside « ». */
const narrow = '\u202F'
const full = '\u00A0'

/** Addresses of the web and of mail are never touched: a space or a curly apostrophe would break them. */
const address = /((?:https?:\/\/|mailto:|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b[\w-]+(?:\.[\w-]+)+\/\S*)/

const space = `[ ${full}${narrow}]`
const rules: [RegExp, string][] = [
  [/(\p{L})['’](?=[\p{L}\p{N}«]|\{\{)/gu, '$1’'],
  [new RegExp(`«${space}*(?=\\S)`, 'gu'), `«${full}`],
  [new RegExp(`(?<=\\S)${space}*»`, 'gu'), `${full}»`],
  [new RegExp(`(?<=[\\p{L}\\p{N}»)\\]”%])${space}*([;!?])`, 'gu'), `${narrow}$1`],
  [new RegExp(`${space}+([;!?])`, 'gu'), `${narrow}$1`],
  [new RegExp(`${space}+:`, 'gu'), `${full}:`],
  [/(?<=[\p{L}»)\]”]):(?=\s)/gu, `${full}:`],
  [new RegExp(`(\\d)${space}+(?=(?:%|€|ko|Mo|km|FCFA)(?![\\p{L}\\p{N}]))`, 'gu'), `$1${full}`],
  [/\b(n°|art\.) (?=\d)/gu, `$1${full}`],
]
const thousands = new RegExp(`(?<![\\d.,])\\d{1,3}(?:${space}\\d{3})+(?!\\d)`, 'gu')

const french = (text: string): string =>
  rules
    .reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
    .replace(thousands, (number) => number.replaceAll(/\s/gu, narrow))

/** A number stands on the line of what it counts (`4 pages`, `400 kbit/s`, `6 fragile countries`) or numbers (`assumption 2`). */
const counted = /(?<![\p{L}\p{N}.,])(\d{1,3}) (?=\p{Ll}{3})/gu
const numbered = /(?<!\p{L})((?:assumption|hypothèse|page|version|target|cible|goal|objectif|SDG|ODD)s?) (?=\d)/giu
const numbers = (text: string): string => text.replace(counted, `$1${full}`).replace(numbered, `$1${full}`)

/** The months in which a date is kept on one line: a day before one, a year after it. */
const datesOf = (months: string): ((text: string) => string) => {
  const [before, after] = [new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}(?:er)?) (?=(?:${months})(?!\\p{L}))`, 'gu'), new RegExp(`(?<!\\p{L})(${months}) (?=\\d{4}(?!\\d))`, 'gu')]
  return (text) => text.replace(before, `$1${full}`).replace(after, `$1${full}`)
}
const englishDates = datesOf('January|February|March|April|May|June|July|August|September|October|November|December')
const frenchDates = datesOf('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre')

const aroundAddresses = (set: (text: string) => string) => (text: string): string =>
  text.split(address).map((part, i) => (i % 2 === 1 ? part : set(part))).join('')

const typesetters: Record<Language, (text: string) => string> = {
  en: aroundAddresses((text) => numbers(englishDates(text))),
  fr: aroundAddresses((text) => numbers(frenchDates(french(text)))),
}

/** A text as its language prints it. Setting it twice changes nothing; addresses inside it stay as they are. */
export const typeset = (language: Language, text: string): string => typesetters[language](text)

/** Keys whose strings are for machines. Rich text (`root`) is set by its renderer, text node by text node. */
const forMachines = new Set(['slug', 'path', 'url', 'email', 'code', 'id', 'collection', 'sha256', 'file', 'shared', 'root', 'blockType', 'of', 'website', 'doi', 'from', 'to', 'mimeType', 'previewAt'])

/** Every human-readable string of a plain value, typeset; what stands under `untouched` keys stays. The value itself is not changed. */
export const typesetAll = <T>(language: Language, value: T, untouched: ReadonlySet<string> = forMachines): T => {
  if (typeof value === 'string') return typeset(language, value) as T
  if (Array.isArray(value)) return value.map((entry) => typesetAll(language, entry, untouched)) as T
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, typesetAll(language, entry, untouched)])) as T
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, untouched.has(key) ? entry : typesetAll(language, entry, untouched)]),
  ) as T
}

/** A dictionary, whatever its keys are called: all of it is words. */
export const typesetDictionary = <T>(language: Language, dictionary: T): T => typesetAll(language, dictionary, new Set())
