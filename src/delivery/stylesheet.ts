import { readFileSync } from 'node:fs'
import path from 'node:path'

const known = new Map<string, string | null>()

/** The text of a stylesheet of the build by its address, or null when it is none. Kept: a build never changes while it is served. */
export const stylesheet = (href: string): string | null => {
  const name = /^\/_next\/static\/((?:[\w-]+\/)*[\w.-]+\.css)(?:\?.*)?$/.exec(href)?.[1]
  if (name === undefined) return null
  const text = known.get(name) ?? readStylesheet(name)
  known.set(name, text)
  return text
}

/** Null where it could not stand inside a page: the page then asks for the file, and its policy refuses it, which a test sees. */
const readStylesheet = (name: string): string | null => {
  const text = readFileSync(path.join('.next/static', name), 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\//g, '').trim()
  return /<\/style/i.test(text) ? null : text
}
