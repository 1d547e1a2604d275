/** Set by the door alone: what a reader's program asked, as it was written. */
export const queryHeader = 'x-jf-query'

/**
 * What a request to the read API asks. Next rebuilds a request's address from a plain object: a parameter `__proto__` gets lost there, as do
 * names that it keeps for itself, and an answer without them would be wider than what was asked.
 */
export const askedQuery = (request: Request): URLSearchParams => new URLSearchParams(request.headers.get(queryHeader) ?? new URL(request.url).search)
