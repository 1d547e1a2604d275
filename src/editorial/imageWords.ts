import type { PayloadRequest } from 'payload'

import { languageCodes } from '../i18n/languages'

/** What is said of these images in every language: alternative texts, captions and credits. */
export const imageWords = async ({ req, ids }: { req: PayloadRequest; ids: string[] }): Promise<unknown[]> => {
  if (ids.length === 0) return []
  const asked = req.locale
  const words: unknown[] = []
  for (const locale of languageCodes) {
    const { docs } = await req.payload.find({
      collection: 'media', where: { id: { in: [...new Set(ids)] } }, pagination: false, depth: 0, locale, fallbackLocale: false, overrideAccess: true, req,
    })
    words.push(...docs.map(({ alt, caption, credit }) => ({ alt, caption, credit })))
  }
  if (asked) req.locale = asked
  return words
}
