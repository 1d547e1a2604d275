import type { TypedUser } from 'payload'
import sharp from 'sharp'

import type { Language } from '../../src/i18n/languages'
import { rawPdf, stream } from './rawPdf'
import type { Writing } from './writing'

const fileOf = (data: Buffer, name: string, mimetype: string) => ({ data, mimetype, name, size: data.byteLength })

let drawn = 0

/** A small picture that no other call draws. */
export const aPicture = async () => {
  const [r, g, b] = [++drawn % 256, Math.floor(drawn / 256) % 256, 90]
  return fileOf(await sharp({ create: { width: 24, height: 12, channels: 3, background: { r: r ?? 0, g: g ?? 0, b } } }).png().toBuffer(), `picture ${drawn}.png`, 'image/png')
}

/** A one-page PDF that no other call makes. */
export const aPdf = () => fileOf(rawPdf({
  objects: [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R >>', stream('', `0 0 ${++drawn} ${drawn} re f`),
  ],
}), `report ${drawn}.pdf`, 'application/pdf')

type Upload = { by: TypedUser; language: Language; data?: object }

export const uploadImage = async ({ payload }: Pick<Writing, 'payload'>, { by, language, data = {} }: Upload) =>
  payload.create({ collection: 'media', locale: language, overrideAccess: false, user: by, data: data as never, file: await aPicture() })

export const uploadDocument = ({ payload }: Pick<Writing, 'payload'>, { by, language, data = {} }: Upload) =>
  payload.create({ collection: 'documents', locale: language, overrideAccess: false, user: by, data: { fileLanguage: language, ...data } as never, file: aPdf() })
