/**
 * The page whose browser title a page of the admin bears. On those of versions Payload puts the title of the document into
 * it, and so into histories, task bars and shared screens: they are called as the form is, by the kind of document.
 */
export function titledAs(segments: readonly string[]): string[] {
  const [place, slug, id, part] = segments
  return place === 'collections' && slug !== undefined && id !== undefined && part === 'versions'
    ? [place, slug, id]
    : [...segments]
}
