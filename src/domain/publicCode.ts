/** A short public code without vowels, so that it spells nothing, from eight bytes: 8 of 24 signs, 110 billion codes. */
export const publicCode = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 8), (byte) => 'bcdfghjkmnpqrstvwxz23456'[byte % 24]).join('')
