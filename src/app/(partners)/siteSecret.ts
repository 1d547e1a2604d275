import { readEnv } from '../../env'

/** The secret as it is set: Payload's own `secret` is a hash of it, which reading code does not know. */
export const siteSecret = (): string => {
  const { PAYLOAD_SECRET } = readEnv()
  if (PAYLOAD_SECRET === undefined) throw new Error('PAYLOAD_SECRET is not set: nobody can be signed in')
  return PAYLOAD_SECRET
}
