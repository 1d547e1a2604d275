import { parentPort, workerData } from 'node:worker_threads'
import createModule from '@neslinesli93/qpdf-wasm'

const { files, args, output } = workerData
const qpdf = await createModule()
for (const [path, bytes] of Object.entries(files)) qpdf.FS.writeFile(path, bytes)
const code = qpdf.callMain(args)
const written = output !== null && code !== 2 ? qpdf.FS.readFile(output) : null
parentPort.postMessage({ code, bytes: written })
