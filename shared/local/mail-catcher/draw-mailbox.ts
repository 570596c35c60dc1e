import type { CaughtMail } from './caught-mail.ts'

/** The page a person opens to see what would have been sent: text only, whatever the mails hold. */
export function drawMailbox(mails: readonly CaughtMail[]): string {
  const items = mails.map(
    (mail) => `<article>
<h2>${escapeHtml(mail.subject === '' ? '(no subject)' : mail.subject)}</h2>
<p>${escapeHtml(mail.from)} → ${escapeHtml(mail.to.join(', '))}<br><time>${mail.receivedAt}</time></p>
<pre>${escapeHtml(mail.text === '' ? (mail.html ?? '') : mail.text)}</pre>
</article>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Caught mail (${mails.length})</title>
<style>
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #14213d; background: #fff }
article { border-top: 1px solid #8a99b8 }
pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>Caught mail</h1>
<p>Nothing here has left this machine. The newest mail is first. As JSON: <a href="/messages">/messages</a></p>
${items.length === 0 ? '<p>No mail yet.</p>' : items.join('\n')}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
