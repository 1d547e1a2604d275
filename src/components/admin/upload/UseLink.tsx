'use client'
import { useConfig } from '@payloadcms/ui'

import { isWorkflowGlobal } from '../../../domain/globals'
import type { NamedUse } from '../../../editorial/files/uses'
import type { Language } from '../../../i18n/languages'
import { addressOf } from '../addressOf'
import { useWords } from '../useWords'
import { inWords } from '../workflow/labels'

type Props = { use: NamedUse & { isTrashed?: boolean }; language: Language; panel: string }

/** The way to a document that uses a file, by its title; a global is known by its name. */
export const UseLink = ({ use: { collection, id, title, titleLanguage, isTrashed }, language, panel }: Props) => {
  const words = useWords()
  const { getEntityConfig } = useConfig()
  const isGlobal = isWorkflowGlobal(collection)
  const name = isGlobal ? inWords(getEntityConfig({ globalSlug: collection })?.label, panel) : title
  return (
    <a href={addressOf({ subject: { collection, id }, language, isTrashed })} lang={isGlobal ? panel : titleLanguage} rel="noopener" target="_blank">
      {name ?? words.queue.untitled}
    </a>
  )
}
