/** Of the superuser and of the login that owns the product's database. */
export type Passwords = { superuser: string; owner: string }

/** The database of the product, and the login that owns it. */
export const productName = 'just_future'

type Login = { password: string; port: number; user?: string; database?: string }

/** The address of a database in a PostgreSQL of ours: the product's, for its owner, unless said otherwise. */
export const addressOf = ({ password, port, user = productName, database = productName }: Login): string => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
