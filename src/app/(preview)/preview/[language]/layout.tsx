import type { ReactNode } from 'react'

import { languageOf } from '@/i18n/site/texts'
import '../../../(site)/site.css'

type Props = { children: ReactNode; params: Promise<{ language: string }> }

/** Links open beside the panel: a reader's page may not be framed, and the text under review stays in sight. */
export default async function Layout({ children, params }: Props) {
  const { language } = await params
  return (
    <html lang={languageOf(language) ?? 'en'}>
      <head>
        <meta name="color-scheme" content="light dark" />
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
