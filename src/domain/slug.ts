/** "Théorie de l’État" → `theorie-de-l-etat`: accents are dropped from letters, never letters with them; at most 80 characters. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')

/** Whether an address is what a title makes, with or without the number that tells it from others of that title: then no person chose it. */
export const isMadeFrom = ({ slug, title }: { slug: string; title: string }): boolean => {
  const made = slugOf(title)
  return made !== '' && slug.startsWith(made) && /^(-[1-9]\d?)?$/.test(slug.slice(made.length))
}
