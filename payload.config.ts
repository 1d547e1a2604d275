import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import path from 'node:path'
import { buildConfig } from 'payload'

import { Media } from './src/collections/Media'
import { Updates } from './src/collections/Updates'
import { Users } from './src/collections/Users'
import { database } from './src/database/adapter'
import { keepTransactionsHonest } from './src/database/transactions'
import { readEnv } from './src/env'
import { languageCodes, languages } from './src/i18n/languages'
import { log } from './src/log'

const env = readEnv()

export default buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  db: database(env),
  editor: lexicalEditor(),
  collections: [Updates, Media, Users],
  localization: {
    locales: languageCodes.map((code) => ({ code, label: languages[code].name })),
    defaultLocale: 'en',
    fallback: false,
  },
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: path.resolve('src'), importMapFile: path.resolve('src/app/(payload)/admin/importMap.js') },
  },
  typescript: { outputFile: path.resolve('src/payload-types.ts') },
  graphQL: { disable: true },
  telemetry: false,
  logger: log,
  onInit: keepTransactionsHonest,
  maxDepth: 2,
  auth: { jwtOrder: ['cookie'] },
})
