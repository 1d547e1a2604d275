'use client'
import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

import { isLanguage, type Language } from '../../../i18n/languages'

/** Which document stands on the screen, in which language of content, and where its endpoints are. */
export type Place = {
  /** Collection or global. */
  entity: string
  isGlobal: boolean
  /** Null for a document that was never saved. */
  id: string | null
  /** `/api/<collection>/<id>` or `/api/globals/<slug>`. */
  url: string
  /** `/admin/collections/<collection>/<id>` or `/admin/globals/<slug>`. */
  adminUrl: string
  /** The language of the text in the form. */
  language: Language
  /** The language of the panel itself. */
  words: string
}

export const usePlace = (): Place => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const entity = collectionSlug ?? globalSlug ?? ''
  const tail = globalSlug ? `globals/${globalSlug}` : `${entity}/${id ?? ''}`
  return {
    entity,
    isGlobal: Boolean(globalSlug),
    id: globalSlug ?? (id === undefined ? null : String(id)),
    url: `${config.routes.api}/${tail}`,
    adminUrl: `${config.routes.admin}/${globalSlug ? '' : 'collections/'}${tail}`,
    language: isLanguage(code) ? code : 'en',
    words: i18n.language,
  }
}
