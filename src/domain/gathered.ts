/** Gathers the keys that are asked for in one turn, and answers them all by asking once. */
export const gathered = <K, V>(answer: (keys: K[]) => Promise<Map<K, V>>): ((key: K) => Promise<V | undefined>) => {
  let open: { keys: K[]; answers: Promise<Map<K, V>> } | null = null
  const begin = () => {
    const keys: K[] = []
    const answers = new Promise((resolve) => setImmediate(resolve)).then(() => {
      open = null
      return answer(keys)
    })
    return { keys, answers }
  }
  return async (key) => {
    open ??= begin()
    open.keys.push(key)
    return (await open.answers).get(key)
  }
}
