import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { readEnv, settings } from '../../../src/env'

type Compose = { services: Record<string, { image?: string; build?: string; environment: Record<string, string>; volumes: string[]; ports?: string[]; healthcheck?: { test: string[] } }>; volumes: Record<string, null> }

const lines = readFileSync('Dockerfile', 'utf8').split('\n').filter((line) => line.trim() !== '')
const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

/** `${NAME:-default}` and `${NAME:?message}` as compose fills them in. */
const filled = (value: string): string => value.replace(/\$\{\w+:([-?])([^}]*)\}/g, (_, kind, rest) => (kind === '-' ? rest : 'a'.repeat(32)))

test('every variable that the image and compose set for the product is one of its settings, with a value it takes', () => {
  const fromImage = lines.filter((line) => line.startsWith('ENV ')).flatMap((line) => line.slice(4).split(' ').map((pair) => pair.split('=') as [string, string]))
  const given = Object.fromEntries([...fromImage, ...Object.entries(compose.services.app?.environment ?? {}).map(([name, value]) => [name, filled(value)])])
  expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(given)))
  expect(readEnv(given as Record<string, string>)).toMatchObject({ PORT: 3000, DATA_DIR: '/data', NODE_ENV: 'production' })
})

test('the image copies files that exist and runs commands that exist', () => {
  const copied = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from')).flatMap((line) => line.split(' ').slice(1, -1))
  for (const file of copied) expect(existsSync(file), file).toBe(true)
  for (const line of lines) for (const [, name = ''] of line.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(name)
  // As npm starts it, but without npm between the signal that ends a container and the product.
  expect((JSON.parse(lines.at(-1)?.replace('CMD ', '') ?? '') as string[]).join(' ')).toBe(scripts.start?.replace('exec ', ''))
})

test('compose wires the product to its database and keeps what both write', () => {
  const { app, database } = compose.services
  const url = new URL(filled(app?.environment.DATABASE_URL ?? ''))
  expect([url.hostname, database?.environment.OWNER_PASSWORD]).toEqual(['database', database?.environment.POSTGRES_PASSWORD])
  const script = readFileSync('docker/owner.sh', 'utf8')
  expect(script).toContain(`create role ${url.username} login createrole password`)
  expect(script).toContain(`create database ${url.pathname.slice(1)} owner ${url.username}`)
  expect(script).not.toMatch(/superuser/i)
  for (const [local = ''] of (database?.volumes ?? []).filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':'))) expect(existsSync(local), local).toBe(true)
  expect(Object.keys(compose.volumes).sort()).toEqual(['data', 'database'])
  expect(app?.volumes).toEqual(['data:/data'])
  expect(app?.ports).toEqual(['127.0.0.1:3000:3000'])
})

test('whatever a person may set reaches the product, and what is left empty counts as not set', () => {
  const environment = compose.services.app?.environment ?? {}
  const ofTheContainer = ['PORT', 'HOST', 'DATA_DIR', 'NODE_ENV']
  expect(Object.keys(environment).sort()).toEqual(Object.keys(settings).filter((name) => !ofTheContainer.includes(name)).sort())
  for (const [name, value] of Object.entries(environment)) if (name !== 'DATABASE_URL') expect(value).toMatch(new RegExp(`^\\$\\{${name}:`))
  const given = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]))
  expect(readEnv(given)).toMatchObject({ LOG_LEVEL: 'info', TRUST_PROXY: undefined, SMTP_URL: undefined, MAIL_FROM: undefined, DATABASE_READ_URL: undefined, SEED_PASSWORD: undefined })
})

test('the database counts as ready only when it answers by address: while its folder is made, it answers on a socket alone', () => {
  expect(compose.services.database?.healthcheck?.test.at(-1)).toMatch(/^pg_isready -h 127\.0\.0\.1 /)
})

test('compose and the README say how to make a password that an address takes as it is', () => {
  for (const file of ['docker-compose.yml', 'README.md']) expect(readFileSync(file, 'utf8'), file).toContain('openssl rand -hex 32')
  expect(Object.values(compose.services).flatMap(({ environment }) => Object.values(environment)).filter((value) => /\$\{\w+:\?/.test(value) && !value.includes('openssl rand -hex 32'))).toEqual([])
})
