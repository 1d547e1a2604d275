'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isWorkflowGlobal } from '../../../domain/globals'
import type { ImageUse } from '../../../editorial/images/uses'
import type { Language } from '../../../i18n/languages'
import { addressOf } from '../addressOf'
import { usePlace } from '../document/place'
import { ask } from '../request'
import { useWords } from '../useWords'
import { inWords } from '../workflow/labels'

/** Below an alternative text that is not written yet: from which pages the image is missing until it is. */
export const MissingFrom = ({ path }: { path: string }) => {
  const words = useWords().images
  const { id, url, language, words: panel } = usePlace()
  const alt = useFormFields(([fields]) => fields[path]?.value)
  const [uses, setUses] = useState<ImageUse[]>([])
  useEffect(() => {
    if (id === null) return
    void ask<ImageUse[]>({ url: `${url}/uses?language=${language}`, words: panel }).then((answer) => answer.kind === 'done' && setUses(answer.data))
  }, [id, url, language, panel])
  if (uses.length === 0 || (typeof alt === 'string' && alt.trim() !== '')) return null
  return (
    <div className="jf-notice" role="status">
      <p>{words.missingFrom(language)}</p>
      <ul>{uses.map((use) => <li key={`${use.collection} ${use.id}`}><Use language={language} panel={panel} use={use} /></li>)}</ul>
    </div>
  )
}

const Use = ({ use: { collection, id, title, titleLanguage }, language, panel }: { use: ImageUse; language: Language; panel: string }) => {
  const words = useWords()
  const { getEntityConfig } = useConfig()
  const isGlobal = isWorkflowGlobal(collection)
  const name = isGlobal ? inWords(getEntityConfig({ globalSlug: collection })?.label, panel) : title
  return (
    <a href={addressOf({ subject: { collection, id }, language })} lang={isGlobal ? panel : titleLanguage} rel="noopener" target="_blank">
      {name ?? words.queue.untitled}
    </a>
  )
}
