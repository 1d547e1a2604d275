/** Whether this is the name of a time zone that this machine can reckon with, as in `Africa/Kinshasa`. */
export const isTimeZone = (zone: string): boolean => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone)
