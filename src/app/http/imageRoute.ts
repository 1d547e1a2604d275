import { dataStore } from '../../files/dataStore'
import { imageVariant, isVariantFormat, isVariantWidth, type Variant } from '../../files/imageVariants'
import { audienceOf } from '../../published/audience'
import { shownImage } from '../../published/shownImage'
import { openToSites, respondMissing, withLength } from './respond'

type Asked = { request: Request; sha256: string; file: string; isForStaff?: boolean }

/** `<width>.<format>` of an image, while a live document that this reader may see shows it; for staff, of any image that is kept. */
export const imageRoute = async ({ request, sha256, file, isForStaff = false }: Asked): Promise<Response> => {
  const variant = variantOf({ sha256, file })
  if (!variant) return respondMissing()
  const isPublic = !isForStaff && (await shownImage({ audience: 'public', sha256 })) !== null
  if (!isPublic && !(isForStaff ? await isKept(sha256) : await isShownToPartner({ request, sha256 }))) return respondMissing()
  const headers = headersOf({ variant, isPublic })
  if ((request.headers.get('If-None-Match') ?? '').includes(headers.ETag)) return new Response(null, { status: 304, headers })
  const bytes = await imageVariant({ store: dataStore(), variant })
  return withLength(new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers: { ...headers, 'Content-Length': String(bytes.byteLength) } }))
}

const variantOf = ({ sha256, file }: { sha256: string; file: string }): Variant | null => {
  const [, digits, format = ''] = /^(\d{2,4})\.([a-z]{3,4})$/.exec(file) ?? []
  const width = Number(digits)
  return /^[0-9a-f]{64}$/.test(sha256) && isVariantWidth(width) && isVariantFormat(format) ? { sha256, width, format } : null
}

const isKept = async (sha256: string): Promise<boolean> => (await dataStore().size(sha256)) !== null

const isShownToPartner = async ({ request, sha256 }: { request: Request; sha256: string }): Promise<boolean> => {
  const audience = await audienceOf(request.headers.get('cookie'))
  return audience === 'partners' && (await shownImage({ audience, sha256 })) !== null
}

/** Kept copies are asked about each time, so that a takedown closes them too. */
const headersOf = ({ variant: { sha256, width, format }, isPublic }: { variant: Variant; isPublic: boolean }) => ({
  'Content-Type': `image/${format}`,
  ETag: `"${sha256.slice(0, 32)}-${width}-${format}"`,
  'Cache-Control': isPublic ? 'public, max-age=0, must-revalidate, no-transform' : 'private, no-store, no-transform',
  ...(isPublic ? openToSites : { Vary: 'Cookie' }),
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
})
