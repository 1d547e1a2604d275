import { execFileSync } from 'node:child_process'

import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'
import { inject } from 'vitest'

/** Without a sandbox: the tests may run as root, and open only the product. */
const options = (): LaunchOptions => {
  const { executablePath, env } = inject('browser')
  return {
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  }
}

/** A real browser. Close it in `afterAll`. */
export const aBrowser = (): Promise<Browser> => chromium.launch(options())

/** A browser that keeps its storage in this folder, as a person's own does; `kill` ends it as a power cut would. */
export const aBrowserWithProfile = async (profile: string): Promise<{ context: BrowserContext; kill: () => void }> => {
  const context = await chromium.launchPersistentContext(profile, { ...options(), viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  return { context, kill: () => pidsOf(profile).forEach((pid) => process.kill(pid, 'SIGKILL')) }
}

/** The processes that were started with this folder: no other browser is named so. */
const pidsOf = (profile: string): number[] =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n').filter((line) => line.includes(`--user-data-dir=${profile}`)).map((line) => Number.parseInt(line, 10))
