import { type Preview, previewDoc } from '@/editorial/preview/previewDoc'
import { isLanguage } from '@/i18n/languages'

import { staffVisit } from './staffVisit'

type Asked = { headers: Headers; language: string; edition: string }

/** The edition that someone of the team asks for; null for everyone else, and where there is none. */
export const previewVisit = async ({ headers, language, edition }: Asked): Promise<Preview | null> => {
  const payload = isLanguage(language) ? await staffVisit(headers) : null
  return payload && isLanguage(language) ? previewDoc({ payload, id: edition, language }) : null
}
