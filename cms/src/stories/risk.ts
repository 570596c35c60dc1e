/** How dangerous it would be for the person if copies of the story stayed elsewhere; nothing chosen counts as high. */
export const RISKS = ['high', 'ordinary'] as const
export type Risk = (typeof RISKS)[number]
