import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//)

/** Every setting: its form, its default, and its meaning as an error says it. */
export const settings = {
  PORT: { schema: port.default(3000), meaning: 'the port of the site and the admin, 1 to 65535 (default 3000)' },
  HOST: { schema: z.string().min(1).default('0.0.0.0'), meaning: 'the address to listen on (default 0.0.0.0)' },
  PUBLIC_URL: { schema: z.url({ protocol: /^https?$/ }).optional(), meaning: 'the address readers use, https://… (default http://localhost:PORT); every absolute link is made from it' },
  DATA_DIR: { schema: z.string().min(1).default('.data'), meaning: 'the folder of the database, the files and the secret (default .data)' },
  DATABASE_URL: { schema: postgresUrl.optional(), meaning: 'postgres://… of a PostgreSQL 15 or newer; without it a PostgreSQL of our own runs below DATA_DIR' },
  DATABASE_READ_URL: { schema: postgresUrl.optional(), meaning: "postgres://… of the readers' login, which may select from the readers' views and nothing else" },
  PAYLOAD_SECRET: { schema: z.string().min(32).optional(), meaning: 'at least 32 characters; generated once into DATA_DIR when unset, required with DATABASE_URL' },
  SEED_PASSWORD: { schema: z.string().min(12).optional(), meaning: 'at least 12 characters; the password of every demo account' },
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
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return env
}

/** How much to log, also while other settings are still wrong. */
export const logLevel = (source: Record<string, string | undefined> = process.env): Env['LOG_LEVEL'] =>
  settings.LOG_LEVEL.schema.catch('info').parse(source.LOG_LEVEL === '' ? undefined : source.LOG_LEVEL)
