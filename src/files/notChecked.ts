/**
 * What looks into files died, ran out of time or could not be started: that says nothing of the file, which is neither taken nor called damaged.
 * `code` is the system's word for it, or the signal.
 */
export class NotChecked extends Error {
  override readonly name = 'NotChecked'
  constructor(readonly code: string) {
    super(`what looks into files failed: ${code}`)
  }
}
