import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { importMap } from '../importMap.js'
import { addressInTrash } from '../inTrash'
import { ownTitle } from '../ownTitle'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => ({
  ...(await generatePageMetadata({ config, params, searchParams })),
  ...(await ownTitle((await params).segments)),
})

export default async function Page({ params, searchParams }: Args) {
  const inTrash = await addressInTrash({ segments: (await params).segments, notFound: (await searchParams)['notFound'] })
  if (inTrash) redirect(inTrash)
  return RootPage({ config, importMap, params, searchParams })
}
