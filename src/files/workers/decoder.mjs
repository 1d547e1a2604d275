import sharp from 'sharp'

export const maxPixels = 50_000_000

/**
 * libvips reads dozens of formats; only these four may reach a decoder, in whatever process loads this.
 * One thread: a phone photo must not take both cores from the readers.
 */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'] })
sharp.concurrency(1)
sharp.cache(false)

/** A decoder that gives up on anything odd: too many pixels, cut-off data, warnings. Upright, in sRGB, without metadata when written. */
export const decodeImage = (bytes) => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning', sequentialRead: true }).autoOrient()
