/** How long a file is that goes out as it is read: Next takes `Content-Length` from whatever a route answers, and the door gives it back from this. */
export const lengthHeader = 'x-jf-length'
