import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import path from 'node:path'
import { buildConfig } from 'payload'

import { closeTimestamps } from './src/access/closeTimestamps'
import { denyByDefault } from './src/access/denyByDefault'
import { keepSessions } from './src/accounts/sessions'
import { Countries } from './src/collections/Countries'
import { Documents } from './src/collections/Documents'
import { Events } from './src/collections/Events'
import { Media } from './src/collections/Media'
import { Organisations } from './src/collections/Organisations'
import { Outcomes } from './src/collections/Outcomes'
import { Pages } from './src/collections/Pages'
import { Partners } from './src/collections/Partners'
import { Publications } from './src/collections/Publications'
import { Terms } from './src/collections/Terms'
import { Updates } from './src/collections/Updates'
import { users } from './src/collections/Users'
import { database } from './src/database/adapter'
import { keepTransactionsHonest } from './src/database/transactions'
import { adminTranslations } from './src/editorial/adminComponents'
import { adminComponents, adminMeta } from './src/editorial/adminShell'
import { keepingKey } from './src/editorial/endpoints/keepingKey'
import { wordPanel } from './src/editorial/wordPanel'
import { readEnv } from './src/env'
import { bodyEditor } from './src/fields/body'
import { spoolFolder } from './src/files/folders'
import { Navigation } from './src/globals/Navigation'
import { Programme } from './src/globals/Programme'
import { answerDataFaults } from './src/hooks/answerDataFaults'
import { limitTexts } from './src/hooks/limitTexts'
import { onlyStorable } from './src/hooks/onlyStorable'
import { trimTexts } from './src/hooks/trimTexts'
import { inEveryLanguage } from './src/i18n/admin/panel'
import { defaultLanguage, languageCodes } from './src/i18n/languages'
import { expectedRefusals, log } from './src/log'
import { noMail } from './src/mail/noMail'
import { closing } from './src/reports/closing'

const env = readEnv()

export default denyByDefault(closeTimestamps(onlyStorable(limitTexts(trimTexts(wordPanel(buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  db: database(env),
  editor: bodyEditor,
  collections: [Updates, Publications, Events, Organisations, Countries, Outcomes, Pages, Media, Documents, Terms, users({ isSecure: env.PUBLIC_URL?.startsWith('https:') ?? false }), Partners],
  globals: [Programme, Navigation],
  endpoints: [keepingKey, closing],
  localization: {
    locales: languageCodes.map((code) => ({ code, label: inEveryLanguage((words) => words.language(code)) })),
    defaultLocale: defaultLanguage,
    fallback: false,
  },
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en', translations: adminTranslations },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    meta: adminMeta,
    components: adminComponents,
    importMap: { baseDir: path.resolve('src'), importMapFile: path.resolve('src/app/(payload)/admin/importMap.js') },
  },
  typescript: { outputFile: path.resolve('src/payload-types.ts'), autoGenerate: false },
  graphQL: { disable: true },
  telemetry: false,
  email: noMail,
  logger: log,
  loggingLevels: expectedRefusals,
  onInit: (payload) => {
    keepTransactionsHonest(payload)
    keepSessions(payload)
  },
  hooks: { afterError: [answerDataFaults] },
  maxDepth: 2,
  // Above our own limits, so that a file over those is refused with a sentence. On disk, so that many at once take no memory.
  upload: { limits: { fileSize: 64 * 1024 * 1024 }, abortOnLimit: true, useTempFiles: true, tempFileDir: spoolFolder() },
  // The door has asked already, for every request that changes something; this asks once more where the address is certain.
  csrf: env.PUBLIC_URL?.startsWith('https:') ? [new URL(env.PUBLIC_URL).origin] : [],
  auth: { jwtOrder: ['cookie'] },
})))))))
