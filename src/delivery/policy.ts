import { randomBytes } from 'node:crypto'

/** The policy of a page without script: its own styles and images, forms to itself, nothing else. Only a preview stands in a frame, in the panel. */
export const pagePolicy = ({ styleHashes, framedBy }: { styleHashes: string[]; framedBy: `'self'` | `'none'` }): string =>
  [
    `default-src 'none'`,
    `script-src 'none'`,
    `style-src ${styleHashes.length > 0 ? styleHashes.join(' ') : `'none'`}`,
    `img-src 'self' data:`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors ${framedBy}`,
  ].join('; ')

/**
 * The policy of one page of the panel: only scripts that carry this answer's nonce, and what those load. Next takes the nonce
 * from the request's own header of this name. Styles stay open: the editor and the select boxes write `style` into the page.
 */
export const panelPolicy = (): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${randomBytes(18).toString('base64url')}' 'strict-dynamic'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ')
