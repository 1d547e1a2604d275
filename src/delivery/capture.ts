import type { ServerResponse } from 'node:http'

type Chunk = string | Uint8Array
type Answer = { isHeld: () => boolean; pass: () => void; finish: (body: Buffer) => Promise<void> }

/**
 * Stands between Next and the wire. At the first byte `isHeld` decides, with status and headers known: held answers are collected
 * and given to `finish`, which sends them with `response.end`; others go on as they come, after `pass` has seen to their headers.
 */
export const capture = ({ response, isHeld, pass, finish }: Answer & { response: ServerResponse }): void => {
  const { writeHead, write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  let mode: 'undecided' | 'held' | 'passed' = 'undecided'

  const restore = () => Object.assign(response, { writeHead, write, end, flushHeaders })
  const decide = () => {
    if (mode !== 'undecided') return
    mode = isHeld() ? 'held' : 'passed'
    if (mode === 'held') return
    pass()
    restore()
  }

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((each) => typeof each === 'object' && each !== null)
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value as string)
    return response
  }) as typeof response.writeHead
  response.flushHeaders = () => undefined
  response.write = ((chunk: Chunk, ...rest: unknown[]) => {
    decide()
    if (mode === 'passed') return response.write(chunk, ...(rest as []))
    chunks.push(Buffer.from(chunk as string))
    rest.find(isCallback)?.()
    return true
  }) as typeof response.write
  response.end = ((...rest: unknown[]) => {
    decide()
    if (mode === 'passed') return response.end(...(rest as []))
    const [last] = rest
    if (typeof last === 'string' || last instanceof Uint8Array) chunks.push(Buffer.from(last as string))
    restore()
    const done = rest.find(isCallback)
    if (done !== undefined) response.once('finish', done)
    finish(Buffer.concat(chunks)).catch((error: Error) => response.destroy(error))
    return response
  }) as typeof response.end
}

const isCallback = (value: unknown): value is () => void => typeof value === 'function'
