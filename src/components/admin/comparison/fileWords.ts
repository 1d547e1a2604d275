import { isUpload } from '../../../domain/content'
import type { Json } from '../../../domain/canonical'
import type { Compared } from '../../../domain/comparison/compareEditions'
import type { FactChange } from '../../../domain/comparison/differences'
import type { Piece } from '../../../domain/comparison/pieces'
import { formatBytes } from '../../../i18n/format'
import { isLanguage, type Language } from '../../../i18n/languages'
import type { FileLink, Telling } from './wording'

/** What an edition holds of a file beside which one it is: told with its name. */
const ofFile = new Set(['sha256', 'name', 'bytes', 'pages', 'language', 'mimeType', 'width', 'height'])

const isFile = (target: Json | undefined): target is { collection: string; id: string } =>
  typeof target === 'object' && target !== null && !Array.isArray(target) && typeof target['collection'] === 'string' && isUpload(target['collection'])

/** Whether a fact tells that another image or PDF stands here, and not that the one which stands here changed. */
export const isOtherFile = ({ about, before, after }: FactChange): boolean => about === 'target' && (isFile(before) || isFile(after))

const at = ({ path = [] }: Pick<FactChange, 'path'>): string => path.join('.')

/** The facts that are worth telling: what is known of a file goes without saying where its name says it. */
export const withoutDetails = (facts: readonly FactChange[]): FactChange[] => {
  const others = new Set(facts.filter(isOtherFile).map(at))
  return facts.filter((fact) => !(ofFile.has(fact.about) && others.has(at(fact))))
}

const factsAt = (piece: Piece | undefined, path: FactChange['path']): Map<string, Json> =>
  new Map((piece?.facts ?? []).filter((fact) => at(fact) === at({ path })).map(({ about, value }) => [about, value]))

/** Where staff see a file as one of two texts has it; the PDF of a text in work is the one of its record. */
const doorOf = ({ language, edition }: { language: Language; edition: string | undefined }, own: Map<string, Json>): string | null => {
  const [target, sha256] = [own.get('target'), own.get('sha256')]
  if (!isFile(target)) return null
  if (target.collection === 'media') return typeof sha256 === 'string' ? `/preview/images/${sha256}/1200.webp` : null
  return edition ? `/preview/${language}/${edition}/file` : `/admin/collections/documents/${target.id}`
}

/** The doors to a file that was replaced: as it was, and as it is; of one that came or went, the only one there is. */
export const fileLinks = ({ editions }: Telling, { fact, entry: { change, piece, before } }: { fact: FactChange; entry: Compared }): FileLink[] => {
  if (!isOtherFile(fact) && fact.about !== 'sha256') return []
  const { language } = editions
  const was = fact.before === undefined ? null : doorOf({ language, edition: editions.before }, factsAt(change === 'removed' ? piece : before, fact.path))
  const is = fact.after === undefined ? null : doorOf({ language, edition: editions.after }, factsAt(piece, fact.path))
  if (was && is) return [{ which: 'before', href: was }, { which: 'after', href: is }]
  const href = was ?? is
  return href ? [{ which: 'only', href }] : []
}

type Side = Pick<FactChange, 'path'> & { piece: Piece | undefined; target: Json | undefined }

/** A file as people know it: a PDF by name, version, language, pages and size, an image by name and measures. */
const fileWords = ({ words, names, versions }: Telling, { piece, target, path }: Side): string => {
  const own = factsAt(piece, path)
  const [name, bytes, pages, width, height, language] = ['name', 'bytes', 'pages', 'width', 'height', 'language'].map((about) => own.get(about))
  const called = typeof name === 'string' ? name : isFile(target) ? names[`${target.collection}:${target.id}`] : undefined
  const version = versions[String(own.get('sha256'))]
  const details = [
    ...(version === undefined ? [] : [words.compare.version(version)]),
    ...(typeof pages === 'number' && typeof bytes === 'number' && isLanguage(language) ? [words.beside.file({ language: words.language(language), pages, size: formatBytes(words.code, bytes) })] : []),
    ...(typeof width === 'number' && typeof height === 'number' ? [words.compare.measures(width, height)] : []),
  ]
  return [called ? words.compare.quoted(called) : words.compare.unknown, ...(details.length > 0 ? [`(${details.join(', ')})`] : [])].join(' ')
}

/** Another file: which it was and which it is. Two that are known by the same words are still two. */
export const fileSentence = (telling: Telling, { fact, entry: { change, piece, before } }: { fact: FactChange; entry: Compared }): string => {
  const { compare } = telling.words
  const old = fileWords(telling, { ...fact, piece: change === 'removed' ? piece : before, target: fact.before })
  const now = fileWords(telling, { ...fact, piece, target: fact.after })
  if (fact.before === undefined) return compare.isNew(now)
  if (fact.after === undefined) return compare.isGone(old)
  return old === now ? compare.otherFile(now) : compare.became(old, now)
}

/** The same file with other bytes, and from which of its published versions to which; one without a number is not public yet. */
export const bytesSentence = ({ words: { compare }, versions }: Telling, { before, after }: FactChange): string => {
  const [old, now] = [versions[String(before)], versions[String(after)]]
  if (old === undefined && now === undefined) return compare.bytesChanged
  const told = (version: number | undefined): string => (version === undefined ? compare.noVersion : compare.version(version))
  return `${compare.bytesChanged} (${compare.became(told(old), told(now))})`
}
