import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The most answers that one connection may wait for: browsers and proxies wait for one before they ask for the next. */
const mostWaiting = 8

/** `name` is one of ours; `gone` is aborted when the connection ends; `isOver` says that nothing more is answered on it. */
export type Connection = { name: string; waiting: number; gone: AbortSignal; isOver: boolean }

const connections = new WeakMap<Socket, Connection>()
let count = 0

const begin = (socket: Socket): Connection => {
  const ending = new AbortController()
  socket.once('close', () => ending.abort())
  const connection = { name: String(++count), waiting: 0, gone: ending.signal, isOver: false }
  connections.set(socket, connection)
  return connection
}

/** The connection that a request came by, which waits for one answer more until this one has left. */
export const connectionOf = ({ request: { socket }, response }: { request: IncomingMessage; response: ServerResponse }): Connection => {
  const connection = connections.get(socket) ?? begin(socket)
  connection.waiting += 1
  response.once('close', () => (connection.waiting -= 1))
  return connection
}

export const waitsForTooMuch = ({ waiting, isOver }: Connection): boolean => isOver || waiting > mostWaiting

/** Whether nobody is there to hear the answer. What only reads is not worth the work then; what changes something is done. */
export const isInVain = ({ socket, method }: IncomingMessage): boolean => !socket.writable && (method === 'GET' || method === 'HEAD')
