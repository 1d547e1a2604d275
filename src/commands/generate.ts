import { generateImportMap, getPayload } from 'payload'

/** `npm run generate` writes src/payload-types.ts and the admin's import map; both are committed. */
const run = async () => {
  process.env.PAYLOAD_SECRET ||= 'nothing is signed while generating'
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { generateTypes } = await import('payload/node')
  await generateTypes(payload.config, { log: true })
  await generateImportMap(payload.config, { log: true, force: true })
}

await run()
process.exit(0)
