/** The value of a cookie in a Cookie header, or null. */
export const cookieOf = ({ cookies, name }: { cookies: string | null; name: string }): string | null => {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}
