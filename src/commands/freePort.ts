import { createServer } from 'node:net'

/** Throws one line when the port cannot be listened on, before any other work is done. */
export const checkPort = ({ port, host }: { port: number; host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (cause: NodeJS.ErrnoException) => reject(new Error(portProblem({ port, host, code: cause.code }), { cause })))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()))
  })

/** What a failed listen means, and what to do. */
export const portProblem = ({ port, host, code }: { port: number; host: string; code: string | undefined }): string => {
  if (code === 'EADDRINUSE') return `port ${port} is taken: stop what uses it, or set PORT to another one`
  if (code === 'EACCES') return `port ${port} is not open to this user: set PORT to 1024 or more`
  return `cannot listen on ${host}:${port} (${code}): correct HOST and PORT`
}
