import { isFromBetween } from './request'

let brokenAt = -1
let writes = 0

/** How many requests that change something went to the API from this page. */
export const writesSent = (): number => writes

export const noteSent = (method: string): void => {
  if (isWrite(method)) writes += 1
}

export const isWrite = (method: string): boolean => method.toUpperCase() !== 'GET'

/** Whether a request to the API broke since then, in milliseconds of the page: nobody knows what the server got of it. */
export const brokeSince = (since: number): boolean => brokenAt >= since

const isTakenBack = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** Notes an answer that only something between the page and the product gave, and passes it on. */
export const noteAnswer = (response: Response): Response => {
  if (isFromBetween(response.status)) brokenAt = performance.now()
  return response
}

/** The same of a request that changes something, once all of its answer has come: one that breaks off in its middle says as little of what was done as none. */
export const noteWholeAnswer = async (response: Response): Promise<Response> => {
  noteAnswer(response)
  const text = await response.clone().text()
  if (isJson(response) && !isWhole(text)) brokenAt = performance.now()
  return response
}

const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('application/json') ?? false

const isWhole = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Notes that a request came to no answer, unless the page itself took it back, and passes the error on. */
export const noteBroken = (error: unknown): never => {
  if (!isTakenBack(error)) brokenAt = performance.now()
  throw error
}
