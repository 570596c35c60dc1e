import { fillIn } from '../../languages/pick-words.ts'
import type { NamingWords } from './naming-words.ts'

/** Carried by what was named here, so that it can be told from what Payload names itself. */
const NAMED = 'data-named'

/**
 * Gives the controls of Payload's own frame that have no name (or an English one, or "[object Object]") theirs, from what
 * stands beside them, and says of each whether a keyboard has business there. Payload offers no place where these could
 * be given (@payloadcms/ui 3.90). May be called any number of times.
 */
export function nameControls(page: ParentNode, words: NamingWords): void {
  for (const [selector, name] of NAMES)
    for (const control of page.querySelectorAll(selector)) set(control, 'aria-label', name(control, words))
  for (const control of page.querySelectorAll(FIELDS)) nameByLabel(control)
  for (const [selector, mend] of REPAIRS) for (const element of page.querySelectorAll(selector)) mend(element, words)
}

type Naming = readonly [selector: string, name: (control: Element, words: NamingWords) => string]

const NAMES: readonly Naming[] = [
  // Where messages appear, and are read from: "Notifications alt+T".
  ['section[aria-relevant="additions text"]', (_, { messages }) => messages],
  // The form of a document.
  ['.doc-tabs__tabs', (_, { tabs }) => tabs],
  ['.doc-controls__popup > .popup__trigger-wrap > button', (_, { moreActs }) => moreActs],
  ['.form-submit .popup__trigger-wrap > button', (_, { morePublishing }) => morePublishing],
  ['.copy-to-clipboard', (_, { copyAddress }) => copyAddress],
  ['.file-details__remove', (_, { removeFile }) => removeFile],
  ['.date-time-picker__clear-button', (control, { clear }) => say(clear, fieldOf(control))],
  ['.clear-indicator', (control, { clear }) => say(clear, fieldOf(control))],
  ['.rs__multi-value', (control) => textOf(control.querySelector('.multi-value-label, [class$="multi-value-label"]'))],
  ['.relationship--multi-value-label__drawer-toggler', (control, { open }) => say(open, ofChoice(control))],
  ['.relationship--single-value__drawer-toggler', (control, { open }) => say(open, ofChoice(control))],
  // Rows of a list in it.
  ['.collapsible__toggle', (control, { fold }) => say(fold, rowOf(control))],
  ['.collapsible__drag', (control, { move }) => say(move, rowOf(control))],
  ['.array-actions__button', (control, { rowActs }) => say(rowActs, rowOf(control))],
  ['.clipboard-action__popup > .popup__trigger-wrap > button', (control, words) => sayCopying(control, words)],
  // The tools of a text.
  ['[data-button-key="bold"]', (_, { bold }) => bold],
  ['[data-button-key="italic"]', (_, { italic }) => italic],
  ['[data-button-key="link"]', (_, { link }) => link],
  ['[data-dropdown-key="add"]', (_, { insert }) => insert],
  ['[data-dropdown-key="blocks"]', (_, { blocks }) => blocks],
  ['[data-dropdown-key="inlineBlocks"]', (_, { notes }) => notes],
  ['[data-dropdown-key="text"]', (_, { paragraph }) => paragraph],
  ['.add-block-menu', (_, { insertHere }) => insertHere],
  ['.draggable-block-menu', (_, { moveParagraph }) => moveParagraph],
  ['.LexicalEditorTheme__block__removeButton', (control, { remove }) => say(remove, blockOf(control))],
  ['.LexicalEditorTheme__block__editButton', (control, { open }) => say(open, blockOf(control))],
  // Lists, and the first page.
  ['.dashboard-breadcrumb-select input', (_, { arrangement }) => arrangement],
  ['.select-row__checkbox input', (control, { choose }) => say(choose, textOf(firstCell(control)))],
  ['.locked[role="button"]', (control, { locked }) => textOf(control) || locked],
  ['#select-all', (_, { chooseAll }) => chooseAll],
  ['.sort-column__asc', (control, { rising }) => say(rising, columnOf(control))],
  ['.sort-column__desc', (control, { falling }) => say(falling, columnOf(control))],
  ['.clickable-arrow--left', (_, { pageBefore }) => pageBefore],
  ['.clickable-arrow--right', (_, { pageAfter }) => pageAfter],
  ['.condition__field .rs__input', (_, { filterField }) => filterField],
  ['.condition__operator .rs__input', (_, { filterOperator }) => filterOperator],
  ['.condition__value :is(.rs__input, input)', (_, { filterValue }) => filterValue],
  ['.card__actions a', (control, { add }) => say(add, textOf(control.closest('.card')?.querySelector('.card__title')))],
]

/** Boxes to write in and to choose from. */
const FIELDS =
  ':is(.field-type, .payload-settings) :is(input:not([type="checkbox"], [type="radio"], [type="hidden"]), textarea, [contenteditable="true"])'

/**
 * By the label of its field, where Payload ties that to an id which is not the box's (choices, dates, texts), or which in
 * a text of several blocks belongs to several boxes (`generateFieldID`).
 */
function nameByLabel(control: Element): void {
  const isTied = 'labels' in control && (control as HTMLInputElement).labels?.length === 1
  const by = control.getAttribute('aria-labelledby')
  const isNamed = control.hasAttribute('aria-label') || (by !== null && document.getElementById(by) !== null)
  const label = isTied || isNamed ? null : labelOf(control)
  if (label === null) return
  if (label.id === '') label.id = `label-${(labels += 1)}`
  set(control, 'aria-labelledby', label.id)
}

let labels = 0

type Repair = readonly [selector: string, mend: (element: Element, words: NamingWords) => void]

const REPAIRS: readonly Repair[] = [
  // Hidden from readers of the screen, and yet a stop of the keyboard: emptying is for all, opening is what the box does.
  ['.clear-indicator[aria-hidden]', (control) => unset(control, 'aria-hidden')],
  ['.dropdown-indicator[aria-hidden]', (control) => set(control, 'tabindex', '-1')],
  // A button may hold no other button; what can be moved and holds one is a group.
  ['.rs__multi-value[role="button"]', (control) => set(control, 'role', 'group')],
  ['.rs__multi-value--is-disabled[tabindex]', (control) => unset(control, 'tabindex')],
  // Named by itself, by its id.
  ['#select-all[aria-labelledby]', (control) => unset(control, 'aria-labelledby')],
  // A list of what is no item; each of them is a link.
  ['.doc-tabs__tabs', (list) => set(list, 'role', 'group')],
  ['.collapsible__toggle', (control) => set(control, 'aria-expanded', String(isOpen(control)))],
  // Payload marks where the document of a page begins, and not where a list or the first page does.
  ['.template-default .collection-list, .template-default .dashboard', (part) => set(part, 'role', 'main')],
  // The name of its column in the database, where the pointer rests.
  ['.checkbox-input input[title]', (control) => unset(control, 'title')],
  // "Copy URL" in every language; afterwards Payload says there that it was copied.
  ['.file-meta__url .tooltip-content', (tip, { copyAddress }) => sayInstead(tip, 'Copy URL', copyAddress)],
  // What hovers says the same as what is heard.
  ['.card__actions a', (control) => set(control, 'title', control.getAttribute('aria-label') ?? '')],
]

/** In the text that React holds on to, so that it can still write another there. */
function sayInstead(element: Element, words: string, others: string): void {
  if (element.firstChild?.nodeValue === words) element.firstChild.nodeValue = others
}

function isOpen(toggle: Element): boolean {
  return toggle.classList.contains('collapsible__toggle--open')
}

function say(sentence: string, beside: string): string {
  return fillIn(sentence, { beside })
}

function sayCopying(control: Element, { copyAndPaste }: NamingWords): string {
  const field = control.closest('.field-type')
  return say(copyAndPaste, textOf(field?.querySelector('.array-field__title, .blocks-field__title, .field-label')))
}

/** The label of the field that a control is a part of, and of no field around that one. */
function labelOf(control: Element): Element | null {
  const field = control.closest('.field-type, .payload-settings__language')
  const label = field?.querySelector('.field-label, label') ?? null
  return label !== null && label.closest('.field-type, .payload-settings__language') === field ? label : null
}

/** Its first words: neither the mark of what is required, nor the language. */
function fieldOf(control: Element): string {
  return labelOf(control)?.firstChild?.textContent?.trim() ?? ''
}

function rowOf(control: Element): string {
  const header = control.closest('.collapsible')?.querySelector('.collapsible__header-wrap')
  return textOf(header?.querySelector('.row-label, .field-label') ?? header)
}

/** What a block in a text is: its kind stands in its head. */
function blockOf(control: Element): string {
  return textOf(control.closest('.LexicalEditorTheme__block, .collapsible')?.querySelector('[class*="block-pill"]'))
}

function ofChoice(control: Element): string {
  return textOf(control.closest('.rs__multi-value, .rs__single-value'))
}

function firstCell(control: Element): Element | null {
  return control.closest('tr')?.querySelector('td:nth-of-type(2)') ?? null
}

function columnOf(control: Element): string {
  return textOf(control.closest('.sort-column')?.querySelector('.sort-column__label'))
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? ''
}

/** Only what differs: each change is heard by whoever watches the page. */
function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) === value) return
  element.setAttribute(attribute, value)
  note(element, attribute)
}

function unset(element: Element, attribute: string): void {
  element.removeAttribute(attribute)
  note(element, attribute)
}

function note(element: Element, attribute: string): void {
  const noted = new Set(element.getAttribute(NAMED)?.split(' '))
  element.setAttribute(NAMED, [...noted.add(attribute)].join(' '))
}
