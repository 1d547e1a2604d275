import { robots } from '../../../formats/robots'
import { publicUrl } from '../../../published/publicUrl'
import { respond } from '../../http/respond'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response =>
  respond({ request, body: robots({ base: publicUrl() }), type: 'text/plain; charset=utf-8' })
