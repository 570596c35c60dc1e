import type { Frame, InLanguage } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'

/** Says, in the reader's language, that the text below is in another one; nothing when it is not. */
export function FallbackNotice({ frame, t, text }: { frame: Frame; t: Translator; text: InLanguage }) {
  if (text.lang === frame.locale) return null
  return (
    <p className="notice">
      {t('notices.fallback', {
        wanted: t(`languages.in.${frame.locale}`),
        shown: t(`languages.in.${text.lang}`),
      })}
    </p>
  )
}
