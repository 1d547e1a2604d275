'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { mostAtOnce } from '../../../domain/selection'
import { ask } from '../request'

/**
 * Payload offers the trash wherever somebody may use it at all: the style sheet takes it away from documents for which the server would refuse it,
 * and until that is known. `key` makes it ask anew, once the document was saved, submitted or withdrawn.
 */
export const useOfferedTrash = ({ collection, ids, key = '' }: { collection: string; ids: readonly string[]; key?: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const chosen = ids.join(' ')
  useEffect(() => {
    let isCurrent = true
    const { dataset } = document.documentElement
    const offer = (isOffered: boolean) => (dataset['trashing'] = isOffered ? 'offered' : 'closed')
    offer(false)
    if (ids.length > 0 && ids.length <= mostAtOnce) {
      void ask<{ ids: string[] }>({ url: `${config.routes.api}/${collection}/trashable`, words: i18n.language, body: { ids } })
        .then((answer) => isCurrent && offer(answer.kind === 'done' && answer.data.ids.length === ids.length))
    }
    return () => {
      isCurrent = false
      Reflect.deleteProperty(dataset, 'trashing')
    }
    // `ids` are made anew at every render
  }, [collection, chosen, key])
}
