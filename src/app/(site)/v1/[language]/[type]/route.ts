import { askedQuery } from '../../../../../domain/askedQuery'
import { answerList, answerProgramme, notFound } from '../../../../../published/api/answers'
import { isApiType } from '../../../../../published/api/types'
import { apiRoute } from '../../../../http/apiRoute'

type Context = { params: Promise<{ language: string; type: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { language, type } = await params
  const query = askedQuery(request)
  return apiRoute({
    request,
    language,
    answer: async (reader) => {
      if (isApiType(type)) return answerList({ reader, type, query })
      return type === 'programme' ? answerProgramme({ reader }) : notFound
    },
  })
}
