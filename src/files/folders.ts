import path from 'node:path'

import { readEnv } from '../env'

/** Where Payload keeps what was uploaded: `media` beside the product, or below a data folder of the operator's choice. */
export const uploadFolder = (): string => {
  const { DATA_DIR } = readEnv()
  return path.resolve(DATA_DIR) === path.resolve('.data') ? path.resolve('media') : path.resolve(DATA_DIR, 'media')
}

/** Where files are kept by content, for what editions name. */
export const contentFolder = (): string => path.resolve(readEnv().DATA_DIR, 'files')

/** Where an upload lies while it waits to be checked: beside the data, so that raw files never leave its disk. */
export const spoolFolder = (): string => path.resolve(readEnv().DATA_DIR, 'spool')
