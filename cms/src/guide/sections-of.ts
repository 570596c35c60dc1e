import { chapters } from './chapters.ts'
import { type ChapterId, type GuideLanguage, OUTLINE, type Section } from './guide.ts'

/** The sections of a chapter in their order, by their anchors. */
export function sectionsOf(id: ChapterId, language: GuideLanguage): [anchor: string, section: Section][] {
  const sections: Record<string, Section> = chapters[language][id].sections
  return OUTLINE[id].flatMap((anchor) => {
    const section = sections[anchor]
    return section === undefined ? [] : [[anchor, section] as [string, Section]]
  })
}
