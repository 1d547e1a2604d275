import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/** `npm run generate` writes src/payload-types.ts and the admin's import map; both are committed. */
const { default: config } = await import('../../payload.config')
const sanitised = await config
await generateTypes(sanitised, { log: true })
await generateImportMap(sanitised, { log: true, force: true })
process.exit(0)
