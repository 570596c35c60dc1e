/**
 * Fields whose own value cannot lead to a person: numbers of rows, choices from a list, moments of saving. Everything
 * that is not named here is read, so that a field added tomorrow is read too. Only a value that stands there itself is
 * passed over; a document that was filled in (a cover with its alt text) is read in its turn.
 *
 * `anywhere`: by name, in every collection and every row. `at`: by path, without the numbers of rows (`presets.amount`).
 */
export type HarmlessFields = { anywhere: ReadonlySet<string>; at: ReadonlySet<string> }

/** Payload's own. */
const ANYWHERE = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '_order', 'relationTo', 'blockType'])

const inCollection = (...paths: string[]): HarmlessFields => ({ anywhere: ANYWHERE, at: new Set(paths) })

const OF_MEDIA = ['mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY']
const OF_SIZES = ['small', 'large'].flatMap((size) =>
  ['mimeType', 'filesize', 'width', 'height'].map((field) => `sizes.${size}.${field}`),
)
const within = (parent: string) => [...OF_MEDIA, ...OF_SIZES].map((path) => `${parent}.${path}`)

export const HARMLESS_FIELDS = {
  stories: inCollection(
    ...['region', 'season', 'year', 'themes', 'toldIn', 'cover', 'related', 'consent', 'risk'],
    ...within('cover'),
    ...['region', 'season', 'year', 'themes', 'toldIn', 'cover'].map((path) => `related.${path}`),
  ),
  pages: inCollection('kind'),
  campaigns: inCollection(
    ...['giving', 'goal', 'stories', 'facts.asOf', 'presets.amount'],
    ...['region', 'season', 'year', 'themes', 'toldIn', 'cover'].map((path) => `stories.${path}`),
  ),
  spending: inCollection('year', 'part', 'lines.purpose', 'lines.amount', 'total', 'reportYear'),
  media: inCollection(...OF_MEDIA, ...OF_SIZES),
} satisfies Record<string, HarmlessFields>
