export type Disposition = 'attachment' | 'inline'

/** The header of RFC 6266: a plain name for old clients and the real one, accents included, in RFC 5987's form. */
export const contentDisposition = ({ disposition, name }: { disposition: Disposition; name: string }): string => {
  const readable = harmless(name)
  return `${disposition}; filename="${plain(readable)}"; filename*=UTF-8''${encoded(readable)}`
}

/** Neither a path, nor control or direction characters that make `fdp.exe` look like `exe.pdf`. */
const harmless = (name: string): string =>
  name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').replace(/[\\/:*?"<>|]/g, '-').replace(/\p{Zs}/gu, ' ').trim().replace(/^\.+/, '') || 'file'

const ligatures: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', '’': "'", '–': '-', '—': '-' }

const plain = (name: string): string =>
  name.replace(/[œŒæÆ’–—]/g, (found) => ligatures[found] ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')

/** encodeURIComponent leaves `'()*` alone, which RFC 5987 does not allow in a value. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
