'use client'
import { useFormFields } from '@payloadcms/ui'

import { type DoubtfulLink, doubtfulLinks } from '../../../domain/doubtfulLinks'
import { useWords } from '../useWords'

const mostShown = 60

/** A long address is cut at its end: where it leads stands at its beginning. */
const short = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)

/** Links that deserve a second look before a text goes further: a word of warning, which keeps nobody from anything. */
export const DoubtfulLinks = ({ links }: { links: DoubtfulLink[] }) => {
  const words = useWords().links
  if (links.length === 0) return null
  return (
    <div className="jf-notice jf-doubts" role="note">
      <p><strong>{words.title}</strong></p>
      <ul>{links.map(({ doubt, text, target }) => <li key={`${doubt} ${text} ${target}`}>{words.doubt[doubt](short(text), short(target))}</li>)}</ul>
    </div>
  )
}

/** The same of what stands in the form now, saved or not. */
export const DoubtfulLinksInForm = () => {
  const found = useFormFields(([fields]) => JSON.stringify(doubtfulLinks(Object.values(fields).map(({ value }) => value))))
  return <DoubtfulLinks links={JSON.parse(found) as DoubtfulLink[]} />
}
