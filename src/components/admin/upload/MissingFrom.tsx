'use client'
import { useFormFields } from '@payloadcms/ui'

import type { NamedUse } from '../../../editorial/files/uses'
import { usePlace } from '../document/place'
import { useFound } from '../useAnswer'
import { useWords } from '../useWords'
import { UseLink } from './UseLink'

/** Below an alternative text that is not written yet: from which pages the image is missing until it is. */
export const MissingFrom = ({ path }: { path: string }) => {
  const words = useWords().images
  const { id, url, language, words: panel } = usePlace()
  const alt = useFormFields(([fields]) => fields[path]?.value)
  const uses = useFound<NamedUse[]>({ url: id === null ? null : `${url}/uses?language=${language}`, words: panel }) ?? []
  if (uses.length === 0 || (typeof alt === 'string' && alt.trim() !== '')) return null
  return (
    <div className="jf-notice" role="status">
      <p>{words.missingFrom(language)}</p>
      <ul>{uses.map((use) => <li key={`${use.collection} ${use.id}`}><UseLink language={language} panel={panel} use={use} /></li>)}</ul>
    </div>
  )
}
