import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import type { Json } from '../../src/published/api/resolve'

export type Answered = { path: string; status: number; headers: Headers; body: string }
/** What the tests need of an OpenAPI description: the rest is the validator's business. */
export type Described = { paths: Record<string, Record<string, { responses: Record<string, DescribedAnswer>; parameters?: { name: string; in: string; schema: { enum?: string[] } }[] }>> } & Record<string, Json>
type DescribedAnswer = { content?: Record<string, unknown>; headers?: Record<string, { required?: boolean }> }

const pointer = (...steps: string[]): string => `api#/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
const fits = (template: string, path: string): boolean => new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path)

const literal = (template: string): number => template.replace(/\{\w+\}/g, '').length

/** The schema at a place of a description, ready to check a value. */
export const schemasOf = (description: Described): ((...steps: string[]) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true })
  formats.default(ajv)
  ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components'])
  ajv.addSchema(description, 'api')
  return (...steps) => {
    const found = ajv.getSchema(pointer(...steps))
    if (!found) throw new Error(`no schema at ${steps.join(' ')}`)
    return found
  }
}

/** What is wrong with an answer by the description of its path: an undescribed status or type, a header that is missing, a body that does not fit. Empty when it obeys. */
export const judge = (description: Described): ((answered: Answered) => string[]) => {
  const schemaAt = schemasOf(description)
  // What is written out goes before what stands for anything.
  const templates = Object.keys(description.paths).sort((a, b) => literal(b) - literal(a))
  return ({ path, status, headers, body }) => {
    const template = templates.find((each) => fits(each, path.split('?')[0] ?? ''))
    const answer = template === undefined ? { content: { 'application/json': {} } } : description.paths[template]?.get?.responses[status]
    if (answer === undefined || (template === undefined && status !== 404)) return [`${status} is not described`]
    const missing = Object.entries(answer.headers ?? {}).flatMap(([name, { required }]) => (required && !headers.has(name) ? [`no header ${name}`] : []))
    if (answer.content === undefined) return body === '' ? missing : [...missing, 'a body where none is described']
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? ''
    if (!(type in answer.content)) return [...missing, `${type} is not described`]
    const check = template === undefined ? schemaAt('components', 'schemas', 'missing') : schemaAt('paths', template, 'get', 'responses', String(status), 'content', type, 'schema')
    return check(type === 'application/json' ? JSON.parse(body) : body) ? missing : [...missing, ...(check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)]
  }
}
