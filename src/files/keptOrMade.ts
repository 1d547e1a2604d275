import { readFile } from 'node:fs/promises'
import { atomicWrite } from './atomicWrite'

const underWay = new Map<string, Promise<Buffer>>()

/** The file at `path`; made, and kept, when first asked for. Many may ask for it at once: it is made once. */
export const keptOrMade = async ({ path, make }: { path: string; make: () => Promise<Buffer> }): Promise<Buffer> =>
  (await kept(path)) ?? once({ path, make })

const once = ({ path, make }: { path: string; make: () => Promise<Buffer> }): Promise<Buffer> => {
  const running = underWay.get(path) ?? makeAndKeep({ path, make }).finally(() => underWay.delete(path))
  underWay.set(path, running)
  return running
}

const makeAndKeep = async ({ path, make }: { path: string; make: () => Promise<Buffer> }): Promise<Buffer> => {
  const bytes = await make()
  await atomicWrite({ path, bytes })
  return bytes
}

const kept = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
