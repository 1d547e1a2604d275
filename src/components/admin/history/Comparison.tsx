'use client'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { compareTexts, type Piece } from './compare'
import { nothing, workingCopy } from './pair'

type Pair = { from: string; to: string }
type Props = { history: HistoryAnswer; language: Language; pair: Pair; onChange: (pair: Pair) => void; labelOf: (name: string) => string; order: string[] }

const textOf = ({ editions, working }: HistoryAnswer, chosen: string): Record<string, unknown> =>
  chosen === workingCopy ? working.text : (editions.find(({ id }) => id === chosen)?.text ?? {})

/** Two texts of one language beside each other's differences, word by word. */
export const Comparison = ({ history, language, pair, onChange, labelOf, order }: Props) => {
  const words = useWords()
  const fields = compareTexts({ before: textOf(history, pair.from), after: textOf(history, pair.to), order })
  const isSame = fields.every(({ isChanged }) => !isChanged)
  const choices = history.editions.map(({ id, number }) => <option key={id} value={id}>{words.history.edition(number)}</option>)
  return (
    <section aria-labelledby="jf-compare">
      <h3 id="jf-compare">{words.history.compare}</h3>
      <div className="jf-both">
        <label className="jf-field">
          {words.history.from}
          <select onChange={(event) => onChange({ ...pair, from: event.target.value })} value={pair.from}>
            <option value={nothing}>{words.history.nothing}</option>
            {choices}
          </select>
        </label>
        <label className="jf-field">
          {words.history.to}
          <select onChange={(event) => onChange({ ...pair, to: event.target.value })} value={pair.to}>
            <option value={workingCopy}>{words.history.working}</option>
            {choices}
          </select>
        </label>
      </div>
      {isSame && <p role="status">{words.history.same}</p>}
      {fields.map(({ name, paragraphs }) => (
        <section className="jf-compared" key={name}>
          <h4>{labelOf(name)}</h4>
          <div lang={language}>{paragraphs.map((pieces, index) => <p key={index}>{pieces.map((piece, at) => <PieceOf key={at} {...piece} />)}</p>)}</div>
        </section>
      ))}
    </section>
  )
}

const PieceOf = ({ text, change }: Piece) => {
  const words = useWords()
  if (change === 'added') return <ins title={words.history.added}>{text}</ins>
  return change === 'removed' ? <del title={words.history.removed}>{text}</del> : text
}
