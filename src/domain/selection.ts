/** As many documents as one request of a list changes. */
export const mostAtOnce = 100
