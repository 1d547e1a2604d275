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
