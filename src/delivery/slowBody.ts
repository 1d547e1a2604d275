import type { IncomingMessage } from 'node:http'

/** How long a body may take to arrive whole, in milliseconds. A large file over a poor line takes minutes, and only staff may send one. */
export type Patience = { form: number; upload: number }
export const patience: Patience = { form: 30_000, upload: 600_000 }

/**
 * Ends the connection of a body that has not arrived in time, whatever was answered meanwhile: nobody holds a place by dripping.
 * The wait ends with the body or with the connection. The connection is kept hold of, since a request whose body was cancelled has none.
 */
export const cutSlowBody = ({ request, within }: { request: IncomingMessage; within: number }): { allow: (longer: number) => void } => {
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return { allow: () => undefined }
  const { socket } = request
  const cut = () => void (request.complete || socket.destroy())
  let timer = setTimeout(cut, within).unref()
  const stop = () => {
    clearTimeout(timer)
    socket.off('close', stop)
  }
  request.once('end', stop)
  socket.once('close', stop)
  return {
    allow: (longer) => {
      clearTimeout(timer)
      timer = setTimeout(cut, longer).unref()
    },
  }
}
