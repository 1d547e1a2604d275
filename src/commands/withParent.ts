/** Ends this process, and those it started, when the process that started it is gone. */
export const endWithParent = (): void => {
  if (process.send === undefined) return
  process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
}

/** Says one thing to the process that started this one, and waits until it is said. */
export const tellParent = (message: object): Promise<void> =>
  new Promise((resolve) => {
    if (process.send === undefined) resolve()
    else process.send(message, () => resolve())
  })
