export type PageKind = {
  name: string
  path: string
  /** To be read; the form is the only one that is not. */
  isContent: boolean
}

/** One page of each kind that is meant to be found, in each of these languages. `paths`: of all texts there are. */
export function listPageKinds(paths: readonly string[], languages: readonly string[]): PageKind[] {
  return languages.flatMap((language) => {
    const of = (name: string, path: string, isContent = true) => ({ name: `${name}, ${language}`, path, isContent })
    const start = `/${language}`
    const story = paths.find((path) => path.startsWith(`${start}/stories/`))
    const texts = paths.filter((path) => path.startsWith(`${start}/pages/`))
    if (story === undefined || texts.length === 0) throw new Error(`there is no story or no text in ${language}`)
    return [
      of('campaign', start),
      of('all stories', `${start}/stories`),
      of('stories of a theme', `${start}/stories/themes/flight`),
      of('story', story),
      ...texts.map((path) => of(decodeURIComponent(path.slice(`${start}/pages/`.length)), path)),
      of('donate page', `${start}/donate`, false),
    ]
  })
}
