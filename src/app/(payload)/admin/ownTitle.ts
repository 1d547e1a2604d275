import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'

import { panelWords } from '@/i18n/admin/panel'

/** The title of a screen of ours, in the panel's language: Payload calls every one of them by its own name. */
export const ownTitle = async (segments: string[] | undefined): Promise<{ title?: string }> => {
  if (segments?.join('/') !== 'mailbox') return {}
  const resolved = await config
  const { language } = await getNextRequestI18n({ config: resolved })
  return { title: `${panelWords(language).mailbox.title}${resolved.admin.meta?.titleSuffix ?? ''}` }
}
