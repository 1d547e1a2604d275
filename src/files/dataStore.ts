import path from 'node:path'

import { readEnv } from '../env'
import { fileStore, type FileStore } from './store'

/** The store of this installation, below its data folder. */
export const dataStore = (): FileStore => fileStore(path.resolve(readEnv().DATA_DIR, 'files'))
