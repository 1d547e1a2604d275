import { atom } from '../../../../formats/atom'
import { eventTitle } from '../../../../components/site/when'
import { feeds } from '../../../../i18n/feeds'
import { isLanguage } from '../../../../i18n/languages'
import { newest } from '../../../../published/newest'
import { publicUrl } from '../../../../published/publicUrl'
import { respond, respondMissing } from '../../../http/respond'

type Context = { params: Promise<{ locale: string }> }

/** Feed readers carry no pass: a feed is always the public's. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale: language } = await params
  if (!isLanguage(language)) return respondMissing()
  const entries = (await newest({ reader: { language, audience: 'public' } })).map(({ card, ...moments }) => ({ ...card, ...moments, title: eventTitle(language, card), category: card.collection }))
  const body = atom({ base: publicUrl(), language, ...feeds[language], path: `/${language}/feed.xml`, home: `/${language}`, entries })
  return respond({ request, body, type: 'application/atom+xml; charset=utf-8', headers: { 'Content-Language': language } })
}
