import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

import { languageCodes } from './src/i18n/languages'
import { sections } from './src/i18n/routes'

const calendars = languageCodes.map((language) => ({
  source: `/${language}/${sections.events[language]}/:slug([^/]+\\.ics)`,
  destination: `/v1/${language}/events/:slug`,
}))

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  // Streaming metadata needs scripts, which public pages do not have: every client gets complete HTML.
  htmlLimitedBots: /.*/,
  typescript: { ignoreBuildErrors: true },
  // A calendar file stands beside its event's page; the router takes no suffix after a slug.
  rewrites: async () => calendars,
  // Payload stays outside the bundle: Next bundles pages and routes apart, and two copies of its classes know nothing of each other's errors.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/drizzle', '@napi-rs/canvas', 'unpdf', '@myriaddreamin/typst-ts-node-compiler', '@neslinesli93/qpdf-wasm', 'sharp', 'pg'],
}

export default withPayload(config, { devBundleServerPackages: false })
