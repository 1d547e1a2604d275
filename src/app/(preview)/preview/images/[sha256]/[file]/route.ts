import { imageRoute } from '@/app/http/imageRoute'
import { respondMissing } from '@/app/http/respond'

import { staffVisit } from '../../../../staffVisit'

type Context = { params: Promise<{ sha256: string; file: string }> }

/** An image of any text, public or not yet, for staff alone. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  (await staffVisit(request.headers)) ? imageRoute({ request, ...(await params), isForStaff: true }) : respondMissing()
