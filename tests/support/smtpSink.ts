import { createServer, type AddressInfo, type Socket } from 'node:net'

export type Letter = { to: string; text: string; subject: string }
export type SmtpSink = { url: string; letters: Letter[]; next: (to: string) => Promise<Letter>; close: () => Promise<void> }

/** A mail server that takes every letter and delivers none: as much of SMTP as a client needs to hand one over. */
export const anSmtpSink = async (): Promise<SmtpSink> => {
  const letters: Letter[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    converse({ socket, take: (letter) => letters.push(letter) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const next = async (to: string): Promise<Letter> => {
    for (let waited = 0; waited < 600; waited++) {
      const index = letters.findIndex((letter) => letter.to === to)
      const [found] = index < 0 ? [] : letters.splice(index, 1)
      if (found !== undefined) return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`no letter came for ${to}`)
  }
  const close = () => {
    sockets.forEach((socket) => socket.destroy())
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, letters, next, close }
}

const converse = ({ socket, take }: { socket: Socket; take: (letter: Letter) => void }): void => {
  let [heard, to, isData] = ['', '', false]
  const say = (line: string) => void socket.write(`${line}\r\n`)
  say('220 sink')
  socket.setEncoding('utf8').on('error', () => socket.destroy()).on('data', (text: string) => {
    heard += text
    const end = isData ? '\r\n.\r\n' : '\r\n'
    for (let at = heard.indexOf(end); at >= 0; at = heard.indexOf(isData ? '\r\n.\r\n' : '\r\n')) {
      const line = heard.slice(0, at)
      heard = heard.slice(at + (isData ? 5 : 2))
      if (isData) {
        take({ to, ...read(line) })
        isData = false
        say('250 taken')
      } else if (/^DATA/i.test(line)) {
        isData = true
        say('354 go on')
      } else {
        to = /^RCPT TO:<([^>]+)>/i.exec(line)?.[1] ?? to
        say(/^QUIT/i.test(line) ? '221 bye' : '250 ok')
      }
    }
  })
}

/** Subject and text of a message, in UTF-8, as its headers say they are encoded. */
const read = (message: string): { subject: string; text: string } => {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ')
  const body = rest.join('\r\n\r\n')
  const isBase64 = /^Content-Transfer-Encoding: base64/im.test(headers)
  const text = isBase64 ? Buffer.from(body, 'base64').toString('utf8') : /^Content-Transfer-Encoding: quoted-printable/im.test(headers) ? unquoted(body) : body
  const subject = (/^Subject: (.*)$/im.exec(headers)?.[1] ?? '').replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?Q\?(.*?)\?=/gi, (_all, quoted: string) => unquoted(quoted.replaceAll('_', ' ')))
  return { subject, text }
}

const unquoted = (text: string): string =>
  Buffer.from(text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
