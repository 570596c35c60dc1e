/** Next calls this once before it serves anything: a wrong environment must stop the process here, not at the first request. */
export async function register(): Promise<void> {
  // Replaced by Next while it builds: the same file is also compiled for a runtime that we do not use.
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    await import('./log/speak-with-one-voice.ts')
    await import('./planning/keep-plans.ts')
    const { keepLabelsInOwnLanguage } = await import('./admin/labels-in-own-language.ts')
    keepLabelsInOwnLanguage()
  }
}
