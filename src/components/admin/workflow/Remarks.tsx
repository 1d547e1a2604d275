'use client'
import type { LanguageStatus } from '../../../editorial/endpoints/workflowStatus'
import { useWords } from '../useWords'

type Props = { remarks: NonNullable<LanguageStatus['remarks']> }

/** What a reviewer asks for, where the author works; quiet once a version was submitted that answers it. */
export const Remarks = ({ remarks: { reason, at, by, answeredBy } }: Props) => {
  const words = useWords()
  return (
    <div className={answeredBy === null ? 'jf-notice jf-remarks' : 'jf-notice jf-remarks jf-remarks--answered'}>
      {answeredBy !== null && <p><strong>{words.review.answered(answeredBy)}</strong></p>}
      <p className="jf-quiet">{words.panel.remarksOf(by ?? words.history.formerPerson, at)}</p>
      <p className="jf-remarks-text">{reason}</p>
    </div>
  )
}
