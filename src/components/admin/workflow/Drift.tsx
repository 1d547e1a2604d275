'use client'
import { useState } from 'react'

import type { Drift as Compared } from '../../../domain/original'
import type { Language } from '../../../i18n/languages'
import { ComparedEditions } from '../comparison/ComparedEditions'
import type { Place } from '../document/place'
import { useWords } from '../useWords'

type Props = { drift: Compared; lead: Language; place: Place }

/** What changed in the original since a translation was made from it, compared when it is opened. */
export const Drift = ({ drift, lead, place }: Props) => {
  const { beside } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="jf-notice jf-drift" role="note">
      <p>{beside.movedOn(lead)}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{beside.drift(lead)}</summary>
        {isOpen && <ComparedEditions from={drift.from} language={lead} place={place} to={drift.to} />}
      </details>
    </div>
  )
}
