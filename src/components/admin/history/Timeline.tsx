'use client'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import { isEventStatus, isWithdrawalKind } from '../../../domain/content'
import { isLanguage } from '../../../i18n/languages'
import { usePersonName } from '../usePersonName'
import { useWords } from '../useWords'

/** What was done to the document, newest first: who, what, when and why. */
export const Timeline = ({ history }: { history: HistoryAnswer }) => {
  const words = useWords()
  const personOf = usePersonName(history.people)
  if (history.events.length === 0) return null
  return (
    <section aria-labelledby="jf-timeline">
      <h3 id="jf-timeline">{words.history.events}</h3>
      <ol className="jf-timeline">
        {history.events.map(({ id, at, actor, action, language, reason, to }) => (
          <li key={id}>
            <time dateTime={at}>{words.when(at)}</time>{' – '}
            {personOf(actor)} {words.history.actions[action] ?? action} ({isLanguage(language) ? words.language(language) : words.history.allLanguages})
            {isWithdrawalKind(to) && <>. {words.history.readersFind[to]}</>}
            {isEventStatus(to) && <>. {words.history.eventIs[to]}</>}
            {reason && action !== 'duplicate' && <q className="jf-reason">{reason}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}
