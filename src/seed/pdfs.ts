import type { Payload } from 'payload'

import { typeset, type Imprint, type TypesetDocument } from '../files/typeset'
import type { Language } from '../i18n/languages'
import { seedId } from './ids'

const readableName = ({ title, language }: { title: string; language: Language }): string => `${title} (${language}).pdf`

type Upload = { payload: Payload; key: string; language: Language; source: TypesetDocument; imprint: Imprint }

/** Typesets the PDF of one language and uploads it as an editor would, through the same checks. Returns the record's id. */
export const uploadPdf = async ({ payload, key, language, source, imprint }: Upload): Promise<string> => {
  const id = seedId('documents', `${key}.${language}`)
  const known = await payload.findByID({ collection: 'documents', id, disableErrors: true, depth: 0, overrideAccess: true })
  if (known) return id
  const data = await typeset(source, imprint)
  await payload.create({
    collection: 'documents', locale: language, overrideAccess: true, depth: 0,
    data: { id, fileLanguage: language, title: source.fullTitle, downloadName: readableName({ title: source.fullTitle, language }) } as never,
    context: imprint.publisher === null ? {} : { publisher: imprint.publisher },
    file: { data, mimetype: 'application/pdf', name: `${key}-${language}.pdf`, size: data.byteLength },
  })
  return id
}
