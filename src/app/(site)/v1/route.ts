import { languageCodes } from '../../../i18n/languages'
import { apiTypes } from '../../../published/api/types'
import { publicUrl } from '../../../published/publicUrl'
import { respondJson } from '../../http/respond'

export const dynamic = 'force-dynamic'

/** Where everything of the read API is. */
export const GET = (request: Request): Response => {
  const base = `${publicUrl()}/v1`
  const types = [...Object.keys(apiTypes), 'programme']
  const addresses = languageCodes.map((language) => [language, Object.fromEntries(types.map((type) => [type, `${base}/${language}/${type}`]))])
  return respondJson({ request, json: { description: `${base}/openapi.json`, languages: Object.fromEntries(addresses) } })
}
