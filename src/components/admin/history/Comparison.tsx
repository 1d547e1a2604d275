'use client'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import type { Language } from '../../../i18n/languages'
import { ComparedEditions } from '../comparison/ComparedEditions'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { comparable, nothing, workingCopy } from './pair'

type Pair = { from: string; to: string }
type Props = { history: HistoryAnswer; language: Language; pair: Pair; onChange: (pair: Pair) => void; place: Place }

/** The edition that is chosen; none where that is the text in work, or no text. */
const editionOf = (chosen: string): string | undefined => (chosen === workingCopy || chosen === nothing ? undefined : chosen)

/** Two editions of one language, chosen from all there were, with what differs between them. */
export const Comparison = ({ history, language, pair, onChange, place }: Props) => {
  const words = useWords()
  const choices = comparable(history).map(({ id, number }) => <option key={id} value={id}>{words.history.edition(number)}</option>)
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
      <ComparedEditions from={editionOf(pair.from)} language={language} place={place} to={editionOf(pair.to)} />
    </section>
  )
}
