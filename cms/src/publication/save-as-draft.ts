import type { ServerFunction } from 'payload'
import { copyDataFromLocaleHandler } from '@payloadcms/ui/rsc'

/**
 * The admin's "copy from another language" saves what it copied with the status it found there: copying a published
 * French text into English published the English, unread. Here the copy is a draft, always.
 */
export const copyLanguageAsDraft: ServerFunction = (args) => {
  args.req.context['staysDraft'] = true
  return copyDataFromLocaleHandler(args as unknown as Parameters<typeof copyDataFromLocaleHandler>[0])
}
