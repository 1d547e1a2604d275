import { isIP } from 'node:net'

import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)

const isPercentEncoded = (part: string): boolean => !/%(?![0-9a-f]{2})/i.test(part)

/** An address that no sign of its password cuts short: from the first of `/ # ?` on, the rest of the password and the host would be its path. */
const isWholeAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { username, password, pathname, search, hash } = new URL(text)
  return isPercentEncoded(username + password) && (username !== '' || !`${pathname}${search}${hash}`.includes('@'))
}
const encoded = 'in whose password / # ? @ : % are written percent-encoded: %2F %23 %3F %40 %3A %25'

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//).refine(isWholeAddress)

/** How many proxies of the operator's stand before the product, or their addresses and networks (`10.0.0.0/8`). */
export type TrustedProxies = number | string[]

const isAddress = (text: string): boolean => {
  const [address = '', prefix, more] = text.split('/')
  const family = isIP(address)
  return family !== 0 && more === undefined && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32)))
}
const proxies = z.union([
  z.string().regex(/^[1-9]$/).transform(Number),
  z.string().transform((text) => text.split(',').map((part) => part.trim())).refine((parts) => parts.every(isAddress)),
])

/** Only the site's own origin: doors, cookies and links count from there, so that a path would lead past them all. */
const isOrigin = (text: string): boolean => /^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text)

/** Every setting: its form, its default, and its meaning as an error says it. */
export const settings = {
  PORT: { schema: port.default(3000), meaning: 'the port of the site and the admin, 1 to 65535 (default 3000)' },
  HOST: { schema: z.string().min(1).default('0.0.0.0'), meaning: 'the address to listen on (default 0.0.0.0)' },
  PUBLIC_URL: { schema: z.url({ protocol: /^https?$/ }).refine(isOrigin).optional(), meaning: 'the address readers use: https://, host and port where it has one, without a path, ? or # (default http://localhost:PORT); every absolute link is made from it' },
  DATA_DIR: { schema: z.string().min(1).default('.data'), meaning: 'the folder of the database, the files and the secret (default .data)' },
  DATABASE_URL: { schema: postgresUrl.optional(), meaning: `postgres://user:password@host:5432/database of a PostgreSQL 15 or newer, ${encoded}; without it a PostgreSQL of our own runs below DATA_DIR` },
  DATABASE_READ_URL: { schema: postgresUrl.optional(), meaning: `postgres://user:password@host:5432/database of the readers' login, which may select from the readers' views and nothing else, ${encoded}` },
  PAYLOAD_SECRET: { schema: z.string().min(32).optional(), meaning: 'at least 32 characters; generated once into DATA_DIR when unset, required with DATABASE_URL' },
  TRUST_PROXY: { schema: proxies.optional(), meaning: "how many proxies of yours stand before the product (1 to 9), or their addresses and networks with commas: 10.0.0.1,fd00::/8 (default none). Sign-in counts by the address that they saw" },
  SMTP_URL: { schema: z.url({ protocol: /^smtps?$/ }).refine(isWholeAddress).optional(), meaning: `smtp://user:password@host:587 or smtps://…, which sends mail, ${encoded}; without it, administrators see in the panel what would have been sent` },
  MAIL_FROM: { schema: z.string().regex(/^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/).optional(), meaning: 'the sender of mail: name@example.org, or Name <name@example.org>; required with SMTP_URL' },
  SEED_PASSWORD: { schema: z.string().min(12).optional(), meaning: 'at least 12 characters and hard to guess; the password of every demo account' },
  SEED_DEMO: { schema: z.enum(['yes', 'no']).default('yes'), meaning: 'yes or no: whether the seed makes demo accounts (default yes)' },
  LOG_LEVEL: { schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'), meaning: 'debug, info, warn, error or silent (default info)' },
  NODE_ENV: { schema: z.enum(['development', 'production', 'test']).default('production'), meaning: 'development, production or test' },
} as const

type Name = keyof typeof settings
export type Env = { [K in Name]: z.infer<(typeof settings)[K]['schema']> }

/** The settings of this process. Throws one error that names every wrong setting and its meaning, never its value. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const wrong: string[] = []
  const entries = (Object.keys(settings) as Name[]).map((name) => {
    const given = source[name] === '' ? undefined : source[name]
    const parsed = settings[name].schema.safeParse(given)
    if (!parsed.success) wrong.push(`${name}: ${settings[name].meaning}`)
    return [name, parsed.data]
  })
  const env = Object.fromEntries(entries) as Env
  if (env.DATABASE_URL !== undefined && env.PAYLOAD_SECRET === undefined && !wrong.some((line) => line.startsWith('PAYLOAD_SECRET'))) {
    wrong.push(`PAYLOAD_SECRET: ${settings.PAYLOAD_SECRET.meaning}`)
  }
  if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined && !wrong.some((line) => line.startsWith('MAIL_FROM'))) wrong.push(`MAIL_FROM: ${settings.MAIL_FROM.meaning}`)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return env
}

/** How much to log, also while other settings are still wrong. */
export const logLevel = (source: Record<string, string | undefined> = process.env): Env['LOG_LEVEL'] =>
  settings.LOG_LEVEL.schema.catch('info').parse(source.LOG_LEVEL === '' ? undefined : source.LOG_LEVEL)
