import path from 'node:path'

import type { Env } from '../env'

type Folder = Pick<Env, 'DATA_DIR'>

/** Where Payload keeps what was uploaded: `media` beside the product, or below a data folder of the operator's choice. */
export const uploadFolder = ({ DATA_DIR }: Folder): string =>
  path.resolve(DATA_DIR) === path.resolve('.data') ? path.resolve('media') : path.resolve(DATA_DIR, 'media')

/** Where files are kept by content, for what editions name. */
export const contentFolder = ({ DATA_DIR }: Folder): string => path.resolve(DATA_DIR, 'files')
