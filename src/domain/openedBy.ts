/** Says with a request of the panel whose page it comes from: the account that the page was opened by. */
export const openedByHeader = 'opened-by'
