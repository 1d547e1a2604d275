import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'
import sharp from 'sharp'

import { report, timeOf } from './measure'
import { signedIn } from './officer'

type Crowd = { payload: Payload; url: string; server: number; pages: readonly string[] }

const photos = 50
const weight = Math.round(9.9 * 1024 * 1024)

/** Fifty photos at once, while somebody reads: how long it takes, what readers wait for meanwhile, and what memory the server takes. */
export const aCrowd = async ({ payload, url, server, pages }: Crowd): Promise<void> => {
  const photo = await aPhoto()
  const forms = Array.from({ length: photos }, (_, index) => formWith(marked({ photo, index })))
  // Last, since making them takes longer than the server keeps an idle connection open.
  const cookie = await signedIn({ payload, url })
  let isBusy = true
  const memory = watchMemory({ server, isBusy: () => isBusy })
  const reading = read({ url, pages, isBusy: () => isBusy })
  let stored = 0
  const took = await timeOf(async () => {
    const answers = await Promise.all(forms.map((form) => upload({ url, cookie, form })))
    stored = answers.filter((status) => status === 201).length
  })
  isBusy = false
  report('page during uploads', await reading)
  console.log(`${photos} photos of 9.9 MB     ${stored} stored in ${(took / 1000).toFixed(0)} s, the server at most ${await memory} MB`)
}

/** Twelve million pixels of noise: as heavy to decode as a photo gets. */
const aPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).jpeg({ quality: 80 }).toBuffer()

/** The photo with comments up to the weight, so that no two are the same file. */
const marked = ({ photo, index }: { photo: Buffer; index: number }): Buffer => {
  const parts = [photo.subarray(0, 2)]
  for (let left = weight - photo.byteLength; left > 4; ) {
    const length = Math.min(left - 4, 65_533)
    parts.push(Buffer.concat([Buffer.from([0xff, 0xfe, (length + 2) >> 8, (length + 2) & 0xff]), Buffer.alloc(length, index + 1)]))
    left -= length + 4
  }
  return Buffer.concat([...parts, photo.subarray(2)])
}

const formWith = (photo: Buffer): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Noise' }))
  form.set('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'noise.jpg')
  return form
}

const upload = async ({ url, cookie, form }: { url: string; cookie: string; form: FormData }): Promise<number> => {
  const answer = await fetch(`${url}/api/media?locale=en&depth=0`, { method: 'POST', headers: { cookie, origin: url }, body: form })
  return answer.status
}

const read = async ({ url, pages, isBusy }: { url: string; pages: readonly string[]; isBusy: () => boolean }): Promise<number[]> => {
  const times: number[] = []
  for (let turn = 0; isBusy(); turn++) {
    times.push(await timeOf(async () => (await fetch(url + pages[turn % pages.length])).text()))
    await wait(100)
  }
  return times
}

/** The most memory the server held, in megabytes; where the system does not tell (other than Linux), not a number. */
const watchMemory = async ({ server, isBusy }: { server: number; isBusy: () => boolean }): Promise<number> => {
  let most = NaN
  for (const file = `/proc/${server}/status`; isBusy() && existsSync(file); await wait(100)) {
    const now = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? NaN) / 1024
    most = Math.max(Number.isNaN(most) ? 0 : most, Math.round(now))
  }
  return most
}
