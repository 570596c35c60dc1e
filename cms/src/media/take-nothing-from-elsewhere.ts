import { MissingFile, type CollectionBeforeOperationHook } from 'payload'

/**
 * A picture comes with the request or not at all. Where there is none, Payload fetches the address that stands in the
 * document, although `pasteURL` is off: the server would ask strangers, and be led by them.
 */
export const takeNothingFromElsewhere: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (operation === 'create' && !req.file) throw new MissingFile(req.t)
  const { data } = args as { data?: Record<string, unknown> }
  for (const name of ['url', 'thumbnailURL', 'uploadEdits']) delete data?.[name]
  // What a file is and measures is read from the file: where its faces are is told in its pixels.
  if (overrideAccess !== true) for (const name of OF_THE_FILE) delete data?.[name]
  return args
}

const OF_THE_FILE = ['filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes']
