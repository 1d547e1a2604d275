/** The most connections that a pool of the readers' login holds. */
export const mostConnections = 10
