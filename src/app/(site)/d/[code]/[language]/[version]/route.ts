import { fileRoute } from '../../../../../http/fileRoute'
import { respondMissing } from '../../../../../http/respond'

type Context = { params: Promise<{ code: string; language: string; version: string }> }

/** One version of a file, for ever: `v2`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { code, language, version } = await params
  const number = /^v([1-9]\d{0,5})$/.exec(version)?.[1]
  return number === undefined ? respondMissing() : fileRoute({ request, code, language, number: Number(number) })
}
