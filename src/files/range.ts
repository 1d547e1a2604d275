import type { Slice } from './store'

/** What a Range header asks of a file of `size` bytes: one slice, the whole file, or something that cannot be given. */
export type Asked = { kind: 'whole' } | { kind: 'slice'; slice: Slice } | { kind: 'unsatisfiable' }

const whole: Asked = { kind: 'whole' }

/** Reads one range of RFC 9110; several ranges, other units and malformed headers mean the whole file, as the RFC allows. */
export const askedRange = ({ header, size }: { header: string | null; size: number }): Asked => {
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '')
  const first = match?.[1] ?? ''
  const last = match?.[2] ?? ''
  if (first === '' && last === '') return whole
  if (first === '') return sliceOf({ start: size - Math.min(Number(last), size), end: size - 1, size })
  if (last !== '' && Number(last) < Number(first)) return whole
  return sliceOf({ start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1), size })
}

const sliceOf = ({ start, end, size }: Slice & { size: number }): Asked =>
  start >= size ? { kind: 'unsatisfiable' } : { kind: 'slice', slice: { start, end } }
