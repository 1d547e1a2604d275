'use client'
import { useState } from 'react'

import type { Drift as Compared } from '../../../domain/original'
import type { Language } from '../../../i18n/languages'
import { ComparedEditions } from '../comparison/ComparedEditions'
import type { Place } from '../document/place'
import { useWords } from '../useWords'

type Props = { drift: Compared; lead: Language; place: Place; sentence?: string | undefined }

/** That the original changed since a translation was made from it, and what, compared when it is opened; where no version holds what was translated, that it cannot be told. */
export const Drift = ({ drift: { from, to }, lead, place, sentence }: Props) => {
  const { beside } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="jf-notice jf-drift" role="note">
      <p>{sentence ?? beside.movedOn(lead)}</p>
      {from === null ? <p>{beside.driftUnknown}</p> : (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{beside.drift(lead)}</summary>
          {isOpen && <ComparedEditions from={from} language={lead} place={place} to={to ?? undefined} />}
        </details>
      )}
    </div>
  )
}
