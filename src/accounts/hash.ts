import crypto from 'node:crypto'

/** Takes what checking a password takes (as Payload 3.90 hashes), so that no answer comes sooner than another. */
export const hashInVain = (password: string): Promise<null> =>
  new Promise((resolve, reject) => {
    crypto.pbkdf2(password, crypto.randomBytes(32).toString('hex'), 600_000, 32, 'sha256', (error) => (error ? reject(error) : resolve(null)))
  })
