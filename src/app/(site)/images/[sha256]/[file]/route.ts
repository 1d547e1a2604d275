import { imageRoute } from '../../../../http/imageRoute'

type Context = { params: Promise<{ sha256: string; file: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => imageRoute({ request, ...(await params) })
