import nodemailer, { type Transporter } from 'nodemailer'

/**
 * The way to the mail server at `smtpUrl` (`smtp:` or `smtps:`, with user and password where it wants them). Connects
 * with each message, and gives up on a server that says nothing.
 */
export function connectMail(smtpUrl: string): Transporter {
  const url = new URL(smtpUrl)
  const isEncrypted = url.protocol === 'smtps:'
  return nodemailer.createTransport({
    host: url.hostname,
    port: Number(url.port) || (isEncrypted ? 465 : 587),
    secure: isEncrypted,
    connectionTimeout: 5000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  })
}
