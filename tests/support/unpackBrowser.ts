import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- vitest's own type, merged
  export interface ProvidedContext {
    browser: { executablePath: string; env: Record<string, string> }
  }
}

/** Finds the browser of the tests once per run: `CHROMIUM_PATH`, or the one from npm, unpacked for this user with the libraries it needs. */
export default async function setup(project: TestProject): Promise<void> {
  const given = process.env.CHROMIUM_PATH
  project.provide('browser', given === undefined ? await unpacked() : { executablePath: given, env: {} })
}

const unpacked = async () => {
  const folder = path.join(tmpdir(), `just-future-chromium-${versionOfChromium()}-${userInfo().uid}`)
  if (!existsSync(path.join(folder, 'fontconfig.xml'))) await unpackInto(folder)
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: path.join(folder, 'fontconfig.xml'), HOME: folder },
  }
}

/** Unpacked beside and renamed when whole. The package unpacks its libraries only where it believes it runs in a hosted function. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH }
  const part = mkdtempSync(`${folder}-`)
  Object.assign(process.env, { TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
  writeFileSync(path.join(part, 'fontconfig.xml'), fontsIn({ folder }))
  rmSync(folder, { recursive: true, force: true })
  renameSync(part, folder)
}

/** The package's own list of folders is that of a hosted function, and without any font pages crash. */
const fontsIn = ({ folder }: { folder: string }): string => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir><config></config></fontconfig>
`

const versionOfChromium = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const folder = entry.slice(0, entry.lastIndexOf('@sparticuz/chromium') + '@sparticuz/chromium'.length)
  return (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version
}
