import { getPayload } from 'payload'

import { readEnv } from '../../env'
import { aBomb } from './bomb'
import { report, rounds, timeOf } from './measure'
import { aNewsroom } from './newsroom'
import { aCrowd } from './uploads'

/** Measures against the product that runs at PUBLIC_URL, on the database of the settings. */
const { default: config } = await import('../../../payload.config')
const url = readEnv().PUBLIC_URL ?? ''
const payload = await getPayload({ config })
const room = await aNewsroom(payload)
const times: Record<'save' | 'submit' | 'publish' | 'publish to visible', number[]> = { save: [], submit: [], publish: [], 'publish to visible': [] }

/** Asks the site again and again until it shows these words; gives up after ten seconds. */
const untilShown = async (words: string): Promise<void> => {
  const end = Date.now() + 10_000
  while (!(await (await fetch(url + room.path)).text()).includes(words)) if (Date.now() > end) throw new Error('what was published did not appear')
}

await rounds(30, async (round) => {
  const words = `Round ${round} of the measurement`
  times.save.push(await timeOf(() => room.save(words)))
  times.submit.push(await timeOf(room.submit))
  await room.approve()
  times.publish.push(await timeOf(room.publish))
  times['publish to visible'].push(await timeOf(() => untilShown(words)))
})
for (const [name, measured] of Object.entries(times)) report(name, measured)
for (const page of ['/en', '/fr', room.path]) report(`uncached page ${page.replace(/bench-\d+/, '…')}`, await rounds(30, async () => (await fetch(url + page)).text()))
await aBomb({ payload, url })
await aCrowd({ payload, url, server: Number(process.argv[2]), pages: ['/en', '/fr', room.path] })
process.exit(0)
