'use client'
import type { Language } from '../../../i18n/languages'
import type { Compared } from '../../../domain/comparison/compareEditions'
import type { Piece } from '../../../domain/comparison/pieces'
import { spelledOut } from '../../../domain/comparison/spelledOut'
import type { Words } from '../../../domain/comparison/wordDiff'
import { becameWords, type FileLink, pathLabel, placeWords, type Telling, toldFacts, valueWords } from './wording'

type Props = { entry: Compared; telling: Telling; textLanguage: Language }

/** One thing that came, went or changed: where it stands, its words, and what changed beside them. */
export const ComparedEntry = ({ entry, telling, textLanguage }: Props) => {
  const { change, piece } = entry
  const facts = toldFacts(telling, entry)
  return (
    <li className={`jf-entry jf-entry--${change}`}>
      <p className="jf-where"><strong>{headOf({ entry, telling })}</strong> {placeWords(telling, piece)}</p>
      <WordsOf entry={entry} telling={telling} textLanguage={textLanguage} />
      {facts.length > 0 && (
        <ul>
          {facts.map(({ label, sentence, links }) => (
            <li key={`${label} ${sentence}`}><strong>{label}</strong> – {sentence}{links.map((link) => <FileDoor key={link.which} link={link} telling={telling} />)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

const FileDoor = ({ link: { which, href }, telling: { words: { compare } } }: { link: FileLink; telling: Telling }) => (
  <> <a href={href} rel="noopener" target="_blank">{compare.door[which]}</a></>
)

/** « Paragraph changed », or the label of a field inside a field. */
const headOf = ({ entry: { change, piece }, telling }: { entry: Compared; telling: Telling }): string => {
  const { kinds, changes } = telling.words.compare
  const isNested = piece.path.filter((step) => step !== '#').length > 1
  const kind = piece.kind === 'value' ? (isNested ? pathLabel(telling, piece.path) : '') : (kinds[piece.kind] ?? piece.kind)
  return [...(kind ? [kind] : []), `(${changes[change]})`].join(' ')
}

/** What has words, or could have: told as empty where it has none. */
const isWorded = ({ kind, facts }: Piece): boolean => ['paragraph', 'heading', 'quote', 'listItem'].includes(kind) || (kind === 'value' && facts.length === 0)

const naming = new Set(['target', 'field', 'value'])

/** What tells a thing without words from others of its kind: what it leads to, or what stands in its fields. */
const namesIn = (telling: Telling, { facts, path }: Piece): string =>
  facts.filter(({ about }) => naming.has(about)).map(({ about, value, path: inner = [] }) => valueWords(telling, { about, value, path: [...path, ...inner], side: 'after' })).join(', ')

/** A choice or a day is told by its label, before and after; everything else word by word. */
const WordsOf = ({ entry: { change, piece, before, words }, telling, textLanguage }: Props) => {
  if (words.length === 0 && change === 'moved') return <p className="jf-words">{namesIn(telling, piece)}</p>
  if (words.length === 0) return isWorded(piece) ? <p className="jf-quiet">{telling.words.compare.empty}</p> : null
  const { compare } = telling.words
  const own = valueWords(telling, { about: 'value', value: piece.words, path: piece.path, side: change === 'removed' ? 'before' : 'after' })
  if (piece.kind === 'value' && own !== compare.quoted(piece.words) && piece.words !== '') {
    return <p>{change === 'changed' ? becameWords(telling, { about: 'value', path: piece.path, before: before?.words ?? null, after: piece.words }) : change === 'removed' ? compare.isGone(own) : own}</p>
  }
  return <p className="jf-words" lang={piece.part === 'text' ? textLanguage : undefined}>{spelledOut(words, compare.signs).map((word, index) => <WordOf key={index} telling={telling} word={word} />)}</p>
}

/** The marks tell the eye, the hidden words tell the ear. */
const WordOf = ({ word: { text, change }, telling: { words } }: { word: Words; telling: Telling }) => {
  if (change === 'same') return text
  const Tag = change === 'added' ? 'ins' : 'del'
  return <Tag><span className="jf-unseen"> [{change === 'added' ? words.history.added : words.history.removed}: </span>{text}<span className="jf-unseen">] </span></Tag>
}
