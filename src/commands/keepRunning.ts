import { setTimeout as wait } from 'node:timers/promises'

import { log, say, tell } from '../log'
import { StartFault } from '../startFault'
import { pauseBeforeRestart } from './backOff'
import type { Begun, Running } from './child'
import { end, endLater, isEnding } from './ending'

type Kept = { name: string; first: Begun; again: () => Begun }

/**
 * Watches what was started and starts it again whenever it ends by itself, however it ended: longer waits between tries, and the
 * product's end, with code 1, when it keeps ending. Resolves when it first runs; throws what kept it from that.
 */
export const keepRunning = async ({ name, first, again }: Kept): Promise<void> => {
  const kept = { current: first }
  endLater(() => kept.current.stop())
  await kept.current.ready
  void watch({ name, again, kept })
}

const watch = async ({ name, again, kept }: Pick<Kept, 'name' | 'again'> & { kept: { current: Begun } }): Promise<void> => {
  const ends: number[] = []
  for (;;) {
    await kept.current.ready.then((running) => endOf({ name, running }), (error: unknown) => {
      if (!isEnding()) sayFailure({ name, error })
    })
    if (isEnding()) return
    ends.push(Date.now())
    const pause = pauseBeforeRestart(ends)
    if (pause === null) return giveUp(name)
    say(`${name} ended: starting it again${pause > 0 ? ` in ${pause / 1000} s` : ''}`, 'warn')
    await wait(pause)
    if (isEnding()) return
    kept.current = again()
    await kept.current.ready.then(() => isEnding() || say(`${name} runs again`), () => undefined) // the next round tells why
  }
}

const sayFailure = ({ name, error }: { name: string; error: unknown }): void => {
  if (error instanceof StartFault) return tell(error.message, 'error')
  say(`${name} did not start`, 'error')
  log.error({ err: error })
}

/**
 * Why it ended is told also where all ends with it: what hung on it says only that it is gone. Not where it ended in good order, since
 * it was stopped: what it wrote before is past.
 */
const endOf = async ({ name, running: { ended, why } }: { name: string; running: Running }): Promise<void> => {
  const code = await ended
  const reason = code === 0 ? null : (why?.() ?? null)
  if (reason !== null) tell(`${name} ended: ${reason}`, 'error')
}

const giveUp = async (name: string): Promise<void> => {
  tell(`${name} keeps ending: giving up`, 'fatal')
  await end(1)
}
