import { initI18n } from '@payloadcms/translations'
import type { Block, Field, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { isOurs } from '../../../src/access/collection'
import { languageCodes } from '../../../src/i18n/languages'

let config: SanitizedConfig
beforeAll(async () => {
  Object.assign(process.env, { PAYLOAD_SECRET: 'a secret of the tests, of 32 characters or more' })
  config = await (await import('../../../payload.config')).default
}, 120_000)

const isWorded = (label: unknown): boolean =>
  label !== null && typeof label === 'object' && languageCodes.every((code) => typeof (label as Record<string, unknown>)[code] === 'string' && (label as Record<string, string>)[code] !== '')

/** Told by Payload itself in the panel's language: a record of languages it reads out as an object where it names a button. */
const isSpoken = (label: unknown): boolean => typeof label === 'function' && languageCodes.every((language) => { const said: unknown = label({ i18n: { language } }); return typeof said === 'string' && said !== '' })

const ownFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'blockName'])
/** Payload's own fields of uploads and accounts are worded by its own translations. */
const payloads = new Set(['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'email', 'resetPasswordToken', 'resetPasswordExpiration', 'salt', 'hash', 'loginAttempts', 'lockUntil', 'sessions', 'resetPasswordRequestedAt', 'base', 'password'])

const unworded = (fields: Field[], at: string): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => [...(isWorded(tab.label) ? [] : [`${at}: a tab`]), ...unworded(tab.fields, at)])
    const name = 'name' in field ? String(field.name) : ''
    if (ownFields.has(name) || payloads.has(name)) return []
    const path = name ? `${at}.${name}` : at
    const missing = name && !isWorded('label' in field ? field.label : undefined) ? [path] : []
    const help = (field.admin as { description?: unknown } | undefined)?.description
    if (help !== undefined && !isWorded(help)) missing.push(`${path}: help`)
    if ('options' in field) missing.push(...field.options.filter((option) => typeof option === 'string' || (!isWorded(option.label) && option.label !== 'English' && option.label !== 'Français')).map((option) => `${path}: option ${JSON.stringify(option)}`))
    if ('fields' in field) missing.push(...unworded(field.fields, path))
    if (field.type === 'blocks') missing.push(...field.blocks.flatMap((block: Block) => [...(isWorded(block.labels?.singular) ? [] : [`${path}: block ${block.slug}`]), ...unworded(block.fields, `${path}.${block.slug}`)]))
    return missing
  })

const ours = () => config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

describe('the config as it runs', () => {
  it('has no access function but ours, on any collection, global or job', () => {
    const foreign = [
      ...[...config.collections, ...config.globals].flatMap(({ slug, access }) => Object.entries(access).filter(([, rule]) => rule !== undefined && !isOurs(rule)).map(([operation]) => `${slug}.${operation}`)),
      ...Object.entries(config.jobs.access ?? {}).filter(([, rule]) => !isOurs(rule)).map(([operation]) => `jobs.${operation}`),
    ]
    expect(foreign).toEqual([])
  })

  it('names every collection, global, field, option and block in every language', () => {
    expect([
      ...ours().flatMap(({ slug, labels }) => [labels.singular, labels.plural].every(isSpoken) ? [] : [slug]),
      ...config.globals.filter(({ label }) => !isWorded(label)).map(({ slug }) => slug),
      ...ours().flatMap(({ slug, fields }) => unworded(fields, slug)),
      ...config.globals.flatMap(({ slug, fields }) => unworded(fields, slug)),
    ]).toEqual([])
  })

  it('offers nowhere to copy a text to the other language: it would be refused', () => {
    expect(ours().filter(({ admin }) => !admin.disableCopyToLocale).map(({ slug }) => slug)).toEqual([])
  })

  it('gives every collection a title field of its own, a group, and no native lock, bulk edit or duplicate', () => {
    for (const { slug, admin, lockDocuments, disableBulkEdit, disableDuplicate, fields } of ours()) {
      expect({ slug, lockDocuments, disableBulkEdit, disableDuplicate, group: isWorded(admin.group) }).toEqual({ slug, lockDocuments: false, disableBulkEdit: true, disableDuplicate: true, group: true })
      expect(JSON.stringify(fields)).toContain(`"name":"${String(admin.useAsTitle)}"`)
    }
  })

  it('says of an address of the panel, where it is passed on, whose it is and nothing else', () => {
    expect(config.admin.meta).toMatchObject({ defaultOGImageType: 'off', openGraph: { siteName: 'Just Future', title: 'Just Future', description: 'Just Future' } })
  })

  it('requires no localised field', () => {
    const required = (fields: Field[]): string[] => fields.flatMap((field) => {
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => required(tab.fields))
      const own = 'localized' in field && field.localized && 'required' in field && field.required && 'name' in field ? [String(field.name)] : []
      return [...own, ...('fields' in field ? required(field.fields) : [])]
    })
    expect([...config.collections, ...config.globals].flatMap(({ fields }) => required(fields))).toEqual([])
  })
})

it('the text editor names what it inserts in the language of the panel', () => {
  type Words = Record<string, { lexical: Record<string, { label: string }> }>
  const words = config.i18n.translations as unknown as Words
  const named = (language: string) => ['upload', 'table', 'heading'].map((feature) => words[language]?.lexical[feature]?.label)
  expect(named('fr')).toEqual(['Image', 'Tableau', 'Intertitre {{headingLevel}}'])
  expect(named('en')).toEqual(['Image', 'Table', 'Heading {{headingLevel}}'])
})

it.each(['client', 'api'] as const)('all of Payload’s French is spaced as French is (%s)', async (context) => {
  const { translations } = await initI18n({ config: config.i18n as never, language: 'fr', context })
  const sentences = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]): string[] => (typeof value === 'string' ? [`${path}${key} ${value}`] : sentences(value as object, `${path}${key}:`)))
  const found = sentences(translations)
  expect(found.length).toBeGreaterThan(300)
  expect(found.filter((sentence) => / [:;?!»]|« |«\u202f|\p{L}'|[^\u202f][;?!](?=\s|$)/u.test(sentence))).toEqual([])
})
