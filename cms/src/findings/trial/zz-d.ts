import { anyCase } from '../identifiers/pattern-parts.ts'
console.log(anyCase('(?:rue|av\\.|allees?|[a-d]x)'))
console.log(new RegExp(`\\d+,?\\s(?:\\p{L}{1,3}\\s)?${anyCase('(?:rue|av\\.)')}\\s`,'u').exec('12 rue des'))
