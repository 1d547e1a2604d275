import type { ReactNode } from 'react'

import { languageOf } from '../../../i18n/site/texts'
import '../site.css'

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return (
    <html lang={languageOf(locale) ?? 'en'}>
      <head>
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>{children}</body>
    </html>
  )
}
