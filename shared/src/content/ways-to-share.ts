/**
 * Where the links by which a page is passed on begin. What follows is the title and the address of that page, which stand
 * on it in plain sight.
 */
export const WAYS_TO_SHARE = {
  mail: 'mailto:?',
  telegram: 'https://t.me/share/url?',
  whatsapp: 'https://wa.me/?',
} as const
