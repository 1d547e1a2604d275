import { readEnv } from '../env'

/** Where the product is reached, without a final slash: never taken from a request, whose host anyone can write. */
export const publicAddress = (): string => {
  const { PUBLIC_URL, PORT } = readEnv()
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')
}
