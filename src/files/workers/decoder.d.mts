import type { Sharp } from 'sharp'

export declare const maxPixels: number
export declare const decodeImage: (bytes: Uint8Array) => Sharp
