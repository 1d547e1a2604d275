/** Names of the formats as people know them. */
export const imageFormats = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP', 'image/avif': 'AVIF' } as const
export const pdfType = 'application/pdf'

export type ImageType = keyof typeof imageFormats
export type UploadType = ImageType | typeof pdfType
export const imageTypes = Object.keys(imageFormats) as ImageType[]

const megabyte = 1024 * 1024
export const uploadLimits = { pdfMegabytes: 20, imageMegabytes: 10 }

export type UploadRefusal = { key: 'file.empty' | 'file.heic' | 'file.type' | 'file.pdfTooLarge' | 'file.imageTooLarge'; params: Record<string, number> }

/** What phones make, and browsers cannot show. */
const isPhoneFormat = (type: string): boolean => /^image\/hei[cf]/.test(type)

/** Why a file of this media type and size in bytes is not taken in, or null. Asked before a file is sent, and again of what its bytes really are. */
export const uploadRefusal = ({ type, bytes, accepted }: { type: string; bytes: number; accepted: readonly string[] }): UploadRefusal | null => {
  if (bytes === 0) return { key: 'file.empty', params: {} }
  if (!accepted.includes(type)) return { key: isPhoneFormat(type) ? 'file.heic' : 'file.type', params: {} }
  const [key, limit] = type === pdfType ? (['file.pdfTooLarge', uploadLimits.pdfMegabytes] as const) : (['file.imageTooLarge', uploadLimits.imageMegabytes] as const)
  return bytes > limit * megabyte ? { key, params: { limit, megabytes: inMegabytes(bytes) } } : null
}

/** Rounded up, so that a file just over a limit never reads as exactly the limit. */
export const inMegabytes = (bytes: number): number => Math.ceil((bytes / megabyte) * 10) / 10
