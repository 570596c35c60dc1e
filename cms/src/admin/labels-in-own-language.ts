/**
 * Payload keeps the names of a collection's fields in the language of whoever asked for them first since the process
 * began, and shows them to everybody (`getClientSchemaMap`, @payloadcms/ui 3.90): a German compared versions by "Modifié
 * le". Making them anew for each question takes a third of a millisecond. Payload puts this flag back after each time;
 * here it stays.
 */
export function keepLabelsInOwnLanguage(): void {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    configurable: true,
    get: () => true,
    set() {
      // It stays.
    },
  })
}
