import { readEnv } from '../env'

/** Where readers find this site, without a final slash; every absolute link begins with it. */
export const publicUrl = (): string => {
  const { PUBLIC_URL, PORT } = readEnv()
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')
}

export const isSecure = (): boolean => publicUrl().startsWith('https:')
