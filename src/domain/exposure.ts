import { type Exposure, exposures } from './content'

/** Public is the loosest, hidden the tightest. */
export const isTighter = (a: Exposure, b: Exposure): boolean => exposures.indexOf(a) > exposures.indexOf(b)

export const tighter = (a: Exposure, b: Exposure): Exposure => (isTighter(a, b) ? a : b)
