/** A PDF from its objects, numbered from 1, the first being the catalogue; `info` is the number of the Info dictionary. */
export const rawPdf = ({ objects, info, tail = '' }: { objects: (string | Buffer)[]; info?: number; tail?: string }): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets = objects.map((object, index) => {
    const offset = parts.reduce((sum, part) => sum + part.byteLength, 0)
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
    return offset
  })
  const start = parts.reduce((sum, part) => sum + part.byteLength, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R${info ? ` /Info ${info} 0 R` : ''} >>`
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n${tail}`))
  return Buffer.concat(parts)
}

export const stream = (dictionary: string, data: string | Buffer): Buffer => {
  const bytes = Buffer.from(data)
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${bytes.byteLength} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
}
