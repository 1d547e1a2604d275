'use client'
import { useWords } from './useWords'

/** What somebody is called in what was done: by name, as who has left, or as the system itself (null). */
export const usePersonName = (people: Readonly<Record<string, string>>): ((id: string | null) => string) => {
  const { system, formerPerson } = useWords().history
  return (id) => (id === null ? system : (people[id] ?? formerPerson))
}
