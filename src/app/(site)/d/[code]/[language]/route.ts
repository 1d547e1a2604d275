import { fileRoute } from '../../../../http/fileRoute'

type Context = { params: Promise<{ code: string; language: string }> }

/** The latest file of a publication in this language. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => fileRoute({ request, ...(await params) })
