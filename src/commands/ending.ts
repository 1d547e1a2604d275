import { log, say } from '../log'

type Closer = () => Promise<void> | void

/** What has to end before this process does, last begun first. */
const closers: Closer[] = []

export const endLater = (closer: Closer): void => {
  closers.push(closer)
}

/** Ends everything that was begun, then this process. Calling it again while it is at it changes nothing. */
export const end = async (code: number): Promise<never> => {
  // A tick later, so that what the first closer brings about finds that it is ending.
  ending ??= Promise.resolve().then(async () => {
    for (const close of closers.reverse()) await Promise.resolve(close()).catch((error: unknown) => log.error({ key: 'ending.failed', err: error }))
    return process.exit(code)
  })
  return ending
}

export const isEnding = (): boolean => ending !== undefined

/** Says what keeps the product from going on, and ends it. While it is stopped, whatever fails does so because of that, and nothing is wrong. */
export const endOnFault = (error: unknown): Promise<never> => {
  if (!isEnding()) console.error(error instanceof Error ? error.message : String(error))
  return end(1)
}

let ending: Promise<never> | undefined

/** Ctrl-C, a container's stop and a closed terminal all end in good order. */
export const endOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      say('stopping')
      void end(0)
    })
  }
}
