import type { PerLanguage } from './languages'

type Params = Record<string, number>
/** Why an upload is refused, or what its uploader should know. */
export const fileNoticeKeys = [
  'file.type',
  'file.heic',
  'file.empty',
  'file.pdfTooLarge',
  'file.imageTooLarge',
  'file.imagePixels',
  'file.broken', 'file.notChecked',
  'file.encrypted',
  'file.tooDense', 'file.tooCostly',
  'file.unreadable',
  'file.hiddenLayers',
  'file.heavy',
  'file.noText',
] as const

export type FileNoticeKey = (typeof fileNoticeKeys)[number]

type Sentences = Record<FileNoticeKey, (params: Params) => string>

const english = (value: number | undefined): string => new Intl.NumberFormat('en-GB').format(value ?? 0)
const french = (value: number | undefined): string => new Intl.NumberFormat('fr-FR').format(value ?? 0)

/** What may be chosen, said before it is: the formats' names, and the limit in megabytes. */
export const acceptedFiles: PerLanguage<(given: { formats: string[]; megabytes: number }) => string> = {
  en: ({ formats, megabytes }) => `${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(formats)}, at most ${english(megabytes)} MB.`,
  fr: ({ formats, megabytes }) => `${new Intl.ListFormat('fr-FR', { type: 'disjunction' }).format(formats)}, ${french(megabytes)}\u00a0Mo au plus.`,
}

/** Why a file is not taken, with the name by which it was chosen. */
export const namedReason: PerLanguage<(given: { name: string; reason: string }) => string> = {
  en: ({ name, reason }) => `${name}: ${reason}`,
  fr: ({ name, reason }) => `${name}\u00a0: ${reason}`,
}

/** What is said about an uploaded file, next to the field. */
export const fileNotices: PerLanguage<Sentences> = {
  en: {
    'file.type': () => 'This is not a file we can publish. Images: JPEG, PNG, WebP or AVIF. Documents: PDF. What counts is what is in the file, not its name: save or export it as one of these and try again.',
    'file.heic': () => 'This is a photo in the format of iPhones (HEIC), which browsers cannot show. Export it as JPEG, or set the camera to “Most Compatible”, and try again.',
    'file.empty': () => 'This file is empty. Choose it again, or another one.',
    'file.pdfTooLarge': ({ megabytes, limit }) => `This PDF weighs ${english(megabytes)} MB; the limit is ${english(limit)} MB. Export it again with smaller images.`,
    'file.imageTooLarge': ({ megabytes, limit }) => `This image weighs ${english(megabytes)} MB; the limit is ${english(limit)} MB. Save it at a smaller size and try again.`,
    'file.imagePixels': ({ limit }) => `This image has more than ${english(limit)} million pixels. Make it smaller and try again.`,
    'file.broken': () => 'This file is damaged: it could not be read to its end. Export it again and try once more.',
    'file.notChecked': () => 'This file could not be checked just now. That need not be its fault: try again.',
    'file.encrypted': () => 'This PDF is protected with a password or with restrictions. Save it without protection and try again.',
    'file.tooCostly': () => 'This PDF takes more time or memory to open than it may. Export it again with smaller images.',
    'file.tooDense': ({ limit }) => `This PDF unpacks to more than ${english(limit)} MB. Export it again with smaller images.`,
    'file.unreadable': () => 'This PDF holds an image or data from which we cannot be sure to remove who made it and where. Print it to a new PDF and upload that one.',
    'file.hiddenLayers': () => 'This PDF holds a layer that is switched off, or that only some readers see: everybody could still read what is on it. Export the PDF without hidden layers or flattened, or switch every layer on if all of it may be read, and try again.',
    'file.heavy': ({ megabytes, minutes }) => `${english(megabytes)} MB: about ${minutes === 1 ? '1 minute' : `${english(minutes)} minutes`} to download for a reader on a slow connection.`,
    'file.noText': () => 'No text was found in this PDF: it may be a scan. Screen readers and search cannot read it.',
  },
  fr: {
    'file.type': () => 'Ce fichier ne peut pas être publié. Images\u00a0: JPEG, PNG, WebP ou AVIF. Documents\u00a0: PDF. C’est le contenu du fichier qui compte, non son nom\u00a0: enregistrez-le ou exportez-le dans l’un de ces formats, puis réessayez.',
    'file.heic': () => 'Cette photo est au format des iPhone (HEIC), que les navigateurs n’affichent pas. Exportez-la en JPEG, ou réglez l’appareil photo sur «\u00a0Le plus compatible\u00a0», puis réessayez.',
    'file.empty': () => 'Ce fichier est vide. Choisissez-le à nouveau, ou choisissez-en un autre.',
    'file.pdfTooLarge': ({ megabytes, limit }) => `Ce PDF pèse ${french(megabytes)}\u00a0Mo\u202f; la limite est de ${french(limit)}\u00a0Mo. Exportez-le à nouveau avec des images plus légères.`,
    'file.imageTooLarge': ({ megabytes, limit }) => `Cette image pèse ${french(megabytes)}\u00a0Mo\u202f; la limite est de ${french(limit)}\u00a0Mo. Enregistrez-la en plus petit, puis réessayez.`,
    'file.imagePixels': ({ limit }) => `Cette image compte plus de ${french(limit)} millions de pixels. Réduisez-la, puis réessayez.`,
    'file.broken': () => 'Ce fichier est endommagé\u00a0: il n’a pas pu être lu jusqu’au bout. Exportez-le à nouveau, puis réessayez.',
    'file.notChecked': () => 'Ce fichier n’a pas pu être vérifié pour l’instant. Il n’est pas forcément en cause\u00a0: réessayez.',
    'file.encrypted': () => 'Ce PDF est protégé par un mot de passe ou par des restrictions. Enregistrez-le sans protection, puis réessayez.',
    'file.tooCostly': () => 'L’ouverture de ce PDF demande trop de temps ou de mémoire. Exportez-le à nouveau avec des images plus légères.',
    'file.tooDense': ({ limit }) => `Ce PDF, une fois décompressé, dépasse ${french(limit)}\u00a0Mo. Exportez-le à nouveau avec des images plus légères.`,
    'file.unreadable': () => 'Ce PDF contient une image ou des données dont l’auteur et le lieu ne peuvent être effacés avec certitude. Imprimez-le dans un nouveau PDF, puis téléversez celui-ci.',
    'file.hiddenLayers': () => 'Ce PDF contient un calque masqué, ou que seuls certains lecteurs voient\u00a0: chacun pourrait pourtant lire ce qui s’y trouve. Exportez le PDF sans calques masqués ou aplati, ou affichez tous les calques si tout peut être lu, puis réessayez.',
    'file.heavy': ({ megabytes, minutes }) => `${french(megabytes)}\u00a0Mo\u00a0: environ ${french(minutes)}\u00a0${minutes === 1 ? 'minute' : 'minutes'} de téléchargement pour qui a une connexion lente.`,
    'file.noText': () => 'Aucun texte n’a été trouvé dans ce PDF\u00a0: il s’agit peut-être d’un scan, illisible pour les lecteurs d’écran et pour la recherche.',
  },
}
