'use client'
import type { Comparable } from '../../../domain/comparison/pieces'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import type { Language } from '../../../i18n/languages'
import { ComparedFields } from '../comparison/ComparedFields'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { comparable, nothing, workingCopy } from './pair'

type Pair = { from: string; to: string }
type Props = { history: HistoryAnswer; language: Language; pair: Pair; onChange: (pair: Pair) => void; place: Place }

const chosenIn = (history: HistoryAnswer, chosen: string): Comparable | null =>
  chosen === workingCopy ? history.working : (comparable(history).find(({ id }) => id === chosen) ?? null)

const empty: Comparable = { text: {}, shared: null, exposure: null }

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
      <ComparedFields after={chosenIn(history, pair.to) ?? empty} before={chosenIn(history, pair.from)} language={language} names={history.names} place={place} versions={history.versions} />
    </section>
  )
}
