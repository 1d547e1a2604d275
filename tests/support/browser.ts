import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'

/** A real browser, without a sandbox (the tests may run as root, and open only the product). Close it in `afterAll`. */
export const aBrowser = (): Promise<Browser> => {
  const { executablePath, env } = inject('browser')
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  })
}
