import { environment } from '../environment.ts'
import type { PreviewKeys } from './preview-seal.ts'

export const previewKeys: PreviewKeys = {
  previewKey: environment.PREVIEW_KEY,
  serviceKey: environment.CMS_SERVICE_KEY,
}
