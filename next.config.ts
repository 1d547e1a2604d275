import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  // Streaming metadata needs scripts, which public pages do not have: every client gets complete HTML.
  htmlLimitedBots: /.*/,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', '@neslinesli93/qpdf-wasm', 'sharp', 'pg'],
}

export default withPayload(config, { devBundleServerPackages: false })
