import { parentPort, workerData } from 'node:worker_threads'
import createModule from '@neslinesli93/qpdf-wasm'

const { files, args, output, memory } = workerData

/** Whatever a file is wrapped in, what it unpacks to needs memory of this program: it is told that there is no more, and gives up. */
let isOver = false
const { grow } = WebAssembly.Memory.prototype
WebAssembly.Memory.prototype.grow = function growWithin(pages) {
  isOver ||= this.buffer.byteLength + pages * 65_536 > memory
  if (isOver) throw new RangeError('no more memory')
  return grow.call(this, pages)
}

const qpdf = await createModule()
for (const [path, bytes] of Object.entries(files)) qpdf.FS.writeFile(path, bytes)
const run = () => {
  try {
    return qpdf.callMain(args)
  } catch {
    return 2 // ended half way
  }
}
const code = run()
const written = output !== null && code !== 2 && !isOver ? qpdf.FS.readFile(output) : null
parentPort.postMessage({ code, bytes: written, isOver })
