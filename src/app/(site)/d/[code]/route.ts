import { preferredLanguage } from '../../../../i18n/preferredLanguage'
import { audienceOf } from '../../../../published/audience'
import { fileLanguages } from '../../../../published/files'
import { openToSites, respondMissing } from '../../../http/respond'

type Context = { params: Promise<{ code: string }> }

/** The short permanent address: leads to the latest file in the reader's language, or in the one there is. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { code } = await params
  const audience = await audienceOf(request.headers.get('cookie'))
  const offered = await fileLanguages({ audience, code })
  const language = preferredLanguage({ header: request.headers.get('accept-language'), offered })
  if (language === undefined) return respondMissing()
  const headers = { Location: `/d/${code}/${language}`, Vary: 'Accept-Language, Cookie', 'Cache-Control': 'no-store', ...(audience === 'public' && openToSites) }
  return new Response(null, { status: 302, headers })
}
