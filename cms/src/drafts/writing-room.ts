import type { CollectionConfig } from 'payload'
import { withPreview } from '../preview/preview-in-admin.ts'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** What stands around a text while it is written, beside the views it has of its own. */
export function writingRoom(views: NonNullable<Components['views']>): Components {
  return {
    views: {
      ...withPreview(views),
      begin: { Component: '/drafts/BeginView.tsx#BeginView', path: '/create', exact: true },
    },
    edit: {
      beforeDocumentControls: [
        '/drafts/LeaveText.tsx#LeaveText',
        '/admin/heading/HeadRecord.tsx#HeadRecord',
        '/preview/PreviewDoor.tsx#PreviewDoor',
      ],
      SaveDraftButton: '/drafts/KeepText.tsx#KeepText',
    },
  }
}
