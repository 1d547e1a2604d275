import { openApi } from '../../../../published/api/openApi'
import { publicUrl } from '../../../../published/publicUrl'
import { respondJson } from '../../../http/respond'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response =>
  respondJson({ request, json: openApi({ base: publicUrl() }) })
