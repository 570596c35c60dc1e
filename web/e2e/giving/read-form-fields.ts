import type { Donor } from './donor.ts'

/** The fields of the donation form as the browser would send them now. */
export async function readFormFields({ page }: Donor): Promise<Record<string, string>> {
  const fields: Record<string, string> = {}
  const inputs = page.locator('form[method="post"] input')
  for (const input of await inputs.all()) {
    const name = (await input.getAttribute('name')) ?? ''
    const isChoice = /^(?:radio|checkbox)$/.test((await input.getAttribute('type')) ?? '')
    if (name === '' || (isChoice && !(await input.isChecked()))) continue
    fields[name] = await input.inputValue()
  }
  return fields
}
