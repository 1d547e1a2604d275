import type { Values } from './keptText'

/** What a form holds, without a file that is to be uploaded, which cannot be put back into a form; the PDF of a text is the name of one that was. */
export const typedValues = (data: unknown): Values => Object.fromEntries(Object.entries(data as Values).filter(([, value]) => !(value instanceof File)))
