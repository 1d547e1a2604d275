'use client'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import { usePersonName } from '../usePersonName'
import { useWords } from '../useWords'

/** What reviewers asked for since the text was last live, with who, when and of which version: the second round begins with it. */
export const Earlier = ({ review: { remarks, people } }: { review: ReviewAnswer }) => {
  const { review: words } = useWords()
  const personOf = usePersonName(people)
  if (remarks.length === 0) return null
  // What answers the newest remarks came after all the others too.
  const isAnswered = remarks.every(({ answeredBy }) => answeredBy !== null)
  return (
    <section aria-labelledby="jf-earlier" className={isAnswered ? 'jf-notice jf-remarks jf-remarks--answered' : 'jf-notice jf-remarks'}>
      <h3 id="jf-earlier">{words.remarks}</h3>
      <ol className="jf-earlier">
        {remarks.map(({ reason, at, by, number, answeredBy }) => (
          <li key={at}>
            <p className="jf-quiet">{words.remark(personOf(by), at, number)}</p>
            <p className="jf-remarks-text">{reason}</p>
            {answeredBy !== null && <p className="jf-quiet">{words.answered(answeredBy)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
