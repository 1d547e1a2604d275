import { spawn } from 'node:child_process'

import { tell } from '../log'
import { digestOfSources, forgetBuild, recordBuild } from './currentBuild'
import { endWithParent } from './withParent'

/** `npm run build`: builds the site and the admin, needs no database, and records what was built. What Next says is shown when it fails. */
endWithParent()

const digest = digestOfSources()
forgetBuild()
const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'pipe', 'pipe'],
})
const said: string[] = []
for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
child.once('exit', (code) => {
  if (code === 0) recordBuild(digest)
  else for (const line of said.join('').trim().split('\n').slice(-60)) tell(line, 'error')
  process.exit(code ?? 1)
})
