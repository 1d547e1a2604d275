import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { readEnv, settings } from '../../../src/env'

type Compose = { services: Record<string, { image?: string; build?: string; environment: Record<string, string>; volumes: string[]; ports?: string[] }>; volumes: Record<string, null> }

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
  expect(lines.at(-1)).toBe('CMD ["npm", "start"]')
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
  expect(app?.ports).toEqual(['3000:3000'])
})

test('compose and the README say how to make a password that an address takes as it is', () => {
  for (const file of ['docker-compose.yml', 'README.md']) expect(readFileSync(file, 'utf8'), file).toContain('openssl rand -hex 32')
  expect(Object.values(compose.services).flatMap(({ environment }) => Object.values(environment)).filter((value) => /\$\{\w+:\?/.test(value) && !value.includes('openssl rand -hex 32'))).toEqual([])
})
