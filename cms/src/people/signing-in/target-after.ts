/** Where somebody goes once they are in: a page of the admin, whatever the address says; never another host. */
export function targetAfter(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/admin(?:[/?][\w\-./?=&%[\]:,+~]*)?$/.test(asked)) return '/admin'
  return asked.includes('//') || asked.includes('/..') || asked.startsWith('/admin/login') ? '/admin' : asked
}
