'use client'
import type { LanguageStatus } from '../../../editorial/endpoints/workflowStatus'
import { useWords } from '../useWords'

type Props = { remarks: NonNullable<LanguageStatus['remarks']> }

/** What a reviewer asks for, where the author works. */
export const Remarks = ({ remarks: { reason, at, by } }: Props) => {
  const words = useWords()
  return (
    <div className="jf-notice jf-remarks">
      <p className="jf-quiet">{words.panel.remarksOf(by ?? words.history.formerPerson, at)}</p>
      <p className="jf-remarks-text">{reason}</p>
    </div>
  )
}
