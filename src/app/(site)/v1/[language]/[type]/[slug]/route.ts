import { answerItem, notFound } from '../../../../../../published/api/answers'
import { isApiType } from '../../../../../../published/api/types'
import { apiRoute } from '../../../../../http/apiRoute'
import { calendarRoute } from '../../../../../http/calendarRoute'

type Context = { params: Promise<{ language: string; type: string; slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { language, type, slug } = await params
  // Slugs have no dot, so this takes no event's place.
  if (type === 'events' && slug.endsWith('.ics')) return calendarRoute({ request, language, slug: slug.slice(0, -'.ics'.length) })
  return apiRoute({ request, language, answer: async (reader) => (isApiType(type) ? answerItem({ reader, type, slug }) : notFound) })
}
