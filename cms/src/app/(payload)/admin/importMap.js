import { ReturnedInEditor as ReturnedInEditor_4e89c94ad1328c99fd98d5f27ac9f860 } from '../../../review/returning/ReturnedInEditor.tsx'
import { TitleCell as TitleCell_f932311a1a84d4fb8d50bdd167a376c0 } from '../../../admin/heading/TitleCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { KeepWordsInEditor as KeepWordsInEditor_26add2bf5cfe21a82d1a1e8d9fddc7fc } from '../../../writing/keep-words/keep-words-in-editor.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HandToText as HandToText_ec963c50730f80b1f7f7976969caaae0 } from '../../../writing/keep-words/HandToText.tsx'
import { KeepWhenClosed as KeepWhenClosed_7538ee0fbc32fcd24b067d1c4d2fb9d8 } from '../../../writing/keep-words/KeepWhenClosed.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FormSection as FormSection_a8f2dec5c90ad9e2f1cbd9d650118d2f } from '../../../writing/FormSection.tsx'
import { StoryConsent as StoryConsent_82621ae1e492a159c1625420c8a8dd98 } from '../../../consent/desk/StoryConsent.tsx'
import { MomentCell as MomentCell_9f1ac4c3a78535899409f4a3af0a75b4 } from '../../../admin/moments/MomentCell.tsx'
import { LeaveText as LeaveText_183b0c378dad83513c4b67691ec20805 } from '../../../drafts/LeaveText.tsx'
import { HeadRecord as HeadRecord_ea9d1820306b68f1c9142e18483bb9c4 } from '../../../admin/heading/HeadRecord.tsx'
import { PreviewDoor as PreviewDoor_5919384c11ed9d83f92a1e883b118ded } from '../../../preview/PreviewDoor.tsx'
import { MomentsOfRecord as MomentsOfRecord_567657ec12aeec225b73628dc5efa327 } from '../../../admin/moments/MomentsOfRecord.tsx'
import { KeepText as KeepText_f37ad6b07f6a30d869465050d1115c61 } from '../../../drafts/KeepText.tsx'
import { ReviewView as ReviewView_4e76cd938fb9ea9f16d5c45f92bb44cb } from '../../../review/screen/ReviewView.tsx'
import { TranslateView as TranslateView_a814f782f74e7c67541fa9a346a393fc } from '../../../translation/side-by-side/TranslateView.tsx'
import { DocumentTrail as DocumentTrail_a7566aa03b6a1e61ff7d0319548d65a3 } from '../../../trail/screen/DocumentTrail.tsx'
import { StoryWithdrawalView as StoryWithdrawalView_12d5e4ddea1c3a91094f02efffef0f77 } from '../../../withdrawal/screen/StoryWithdrawalView.tsx'
import { PreviewSide as PreviewSide_68e169db92f1cca62620e47d8aa7f594 } from '../../../preview/PreviewSide.tsx'
import { BeginView as BeginView_40738f0be85bf9e99af951fae8a926a7 } from '../../../drafts/BeginView.tsx'
import { ConsentPage as ConsentPage_6936a96a87a045e34577211180203985 } from '../../../consent/desk/ConsentPage.tsx'
import { ConsentCell as ConsentCell_bfc6942f3f0349dfcfa1b4033a46fa35 } from '../../../consent/desk/ConsentCell.tsx'
import { ConsentFilters as ConsentFilters_e38830ca7f72769f9149e00c0aafa67a } from '../../../consent/desk/ConsentFilters.tsx'
import { ConsentsEndingSoon as ConsentsEndingSoon_e4c715a56158a2e6048fc71a542b78e0 } from '../../../consent/desk/ConsentsEndingSoon.tsx'
import { FaceStateCell as FaceStateCell_2dfdefdae402682c3a3feb37d14e4ad4 } from '../../../media/screen/FaceStateCell.tsx'
import { FacesField as FacesField_914c52b922f2ac16032e22ca76ac6b5f } from '../../../media/screen/FacesField.tsx'
import { EndsOnCell as EndsOnCell_9233cac20c2ce6b4367baba100cba4ae } from '../../../media/unused/EndsOnCell.tsx'
import { EndsOnField as EndsOnField_99bdf899f7a67222c89b91a1f3be7aa9 } from '../../../media/unused/EndsOnField.tsx'
import { EuroCell as EuroCell_9d6dabaf1210c9859e996ccf2be432b3 } from '../../../campaigns/EuroCell.tsx'
import { EuroField as EuroField_6549a50d68b8e40478c854f4bfbfe927 } from '../../../campaigns/EuroField.tsx'
import { PresetRowLabel as PresetRowLabel_665aeccb08f787b7dc390a9fd2c8139a } from '../../../campaigns/PresetRowLabel.tsx'
import { DonationStory as DonationStory_3a174ea158b2c9b35ba0596be452f3a0 } from '../../../desk/donation/DonationStory.tsx'
import { MoneyCell as MoneyCell_0874b468abbe0c74b13367bd120d798d } from '../../../donations/MoneyCell.tsx'
import { MoneyField as MoneyField_f522a1404685d07361f6a3a63e8a79ad } from '../../../donations/MoneyField.tsx'
import { MonthlyCell as MonthlyCell_d7ab9cf753aff3c90712cb1e9e75b7d3 } from '../../../desk/lists/MonthlyCell.tsx'
import { MomentField as MomentField_0c43182e1e4a2b5d1de3de3da79d3f43 } from '../../../admin/moments/MomentField.tsx'
import { DonationFilters as DonationFilters_8cba0fb5bc7fb1c0064fbde63ff5e4d8 } from '../../../desk/lists/DonationFilters.tsx'
import { ExportPanel as ExportPanel_6aec22cdb0ecebe697089410974dada8 } from '../../../exports/ExportPanel.tsx'
import { ListCountNote as ListCountNote_77ea59ae17590885d143aa383a29e58f } from '../../../donations/ListCountNote.tsx'
import { LinesField as LinesField_340295662bd6d600d7e0631ea64a9188 } from '../../../spending/LinesField.tsx'
import { LineRowLabel as LineRowLabel_dde9ba81e21c40dabc4ced036020a9d3 } from '../../../spending/LineRowLabel.tsx'
import { SubscriptionStory as SubscriptionStory_ffa111c04f0f1f4feaf6a0c2e06e8c8d } from '../../../desk/subscription/SubscriptionStory.tsx'
import { SubscriptionFilters as SubscriptionFilters_cc173e87c3a1070093a21f0464369818 } from '../../../desk/lists/SubscriptionFilters.tsx'
import { AlarmStory as AlarmStory_61da48010b7adcac0ba6f74e1f3f9882 } from '../../../desk/alarms/AlarmStory.tsx'
import { AlarmFilters as AlarmFilters_1e627ad5150e7e65038242735760c9c2 } from '../../../desk/lists/AlarmFilters.tsx'
import { EventStory as EventStory_c867d33e7186a8259546bd3dbe075bf0 } from '../../../desk/event/EventStory.tsx'
import { EventFilters as EventFilters_721bf873f219c08845f963da116a6150 } from '../../../desk/lists/EventFilters.tsx'
import { ReconcileNow as ReconcileNow_4b70480b1f5694c9861ab5880fdf0a3a } from '../../../desk/reconciliation/ReconcileNow.tsx'
import { SecurityPanel as SecurityPanel_b7d383687ee7d54438741b3c12eb7067 } from '../../../people/screens/SecurityPanel.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { GuideOfScreen as GuideOfScreen_d67865afc84ebd1223ef84f7480142a0 } from '../../../guide/GuideOfScreen.tsx'
import { WithdrawalsLink as WithdrawalsLink_e03b4f791bb30b85e709a6a36ff51424 } from '../../../withdrawal/screen/WithdrawalsLink.tsx'
import { GuideNavLink as GuideNavLink_180629f3986e2aad1645d2461a3923cb } from '../../../guide/GuideNavLink.tsx'
import { WhatWaits as WhatWaits_5599a72902f5fb35a6e504ab516686e0 } from '../../../home/WhatWaits.tsx'
import { PublicNeverWords as PublicNeverWords_a53fa850ba94598b05013bd0629af2f8 } from '../../../never-words/screen/PublicNeverWords.tsx'
import { OutputFindings as OutputFindings_d6e405cde594eba50d7ae364ec15a081 } from '../../../findings/outputs/screen/OutputFindings.tsx'
import { StoriesRenewed as StoriesRenewed_4ae062c51c039199fdabd683e6ad0406 } from '../../../consent/desk/StoriesRenewed.tsx'
import { OpenRequests as OpenRequests_0b3aa6168ded93b9a87f1237ed5c990b } from '../../../people/screens/OpenRequests.tsx'
import { OpenAlarms as OpenAlarms_ffb17ae9626d8366be5e3b5cb2a297aa } from '../../../desk/alarms/OpenAlarms.tsx'
import { DonationFigures as DonationFigures_f151e5814783ad75404b71dfd933a276 } from '../../../desk/dashboard/DonationFigures.tsx'
import { GuideOnHome as GuideOnHome_6cc9de5ca196a957218a7125cba68791 } from '../../../guide/GuideOnHome.tsx'
import { DeskLinks as DeskLinks_fccf975c8527aa90c58cba64760f7c86 } from '../../../home/DeskLinks.tsx'
import { ScreenLock as ScreenLock_b38cd278b29314a44acc0dc23d8a5805 } from '../../../people/lock/ScreenLock.tsx'
import { ProofGate as ProofGate_97ac64e3f18aa775a75ba847604a1968 } from '../../../people/proof/ProofGate.tsx'
import { NamedControls as NamedControls_4d8af826f4663ba0f8f356c23ff4c696 } from '../../../admin/naming/NamedControls.tsx'
import { WayBack as WayBack_ad171c0757e80722ff1257ae3583f6d0 } from '../../../drafts/keeping/WayBack.tsx'
import { BoardView as BoardView_a6e4d474abb90f512e2ee1564ff50694 } from '../../../translation/board/BoardView.tsx'
import { TrailView as TrailView_e934a219a178e4dc21f0ad2b3bf24f0d } from '../../../trail/screen/TrailView.tsx'
import { EnterDonationView as EnterDonationView_1fd8668be249d5abb4cee2eba10bed8a } from '../../../desk/enter/EnterDonationView.tsx'
import { NeverWordsView as NeverWordsView_7a5443daf310633dcf87ec26025f1ad1 } from '../../../never-words/screen/NeverWordsView.tsx'
import { WithdrawalsView as WithdrawalsView_5ee3d634ce0d065ddfb9b6173e037589 } from '../../../withdrawal/screen/WithdrawalsView.tsx'
import { GuideView as GuideView_76d9c14414753d7c1e00c756f478b509 } from '../../../guide/GuideView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/review/returning/ReturnedInEditor.tsx#ReturnedInEditor": ReturnedInEditor_4e89c94ad1328c99fd98d5f27ac9f860,
  "/admin/heading/TitleCell.tsx#TitleCell": TitleCell_f932311a1a84d4fb8d50bdd167a376c0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/writing/keep-words/keep-words-in-editor.ts#KeepWordsInEditor": KeepWordsInEditor_26add2bf5cfe21a82d1a1e8d9fddc7fc,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/writing/keep-words/HandToText.tsx#HandToText": HandToText_ec963c50730f80b1f7f7976969caaae0,
  "/writing/keep-words/KeepWhenClosed.tsx#KeepWhenClosed": KeepWhenClosed_7538ee0fbc32fcd24b067d1c4d2fb9d8,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/writing/FormSection.tsx#FormSection": FormSection_a8f2dec5c90ad9e2f1cbd9d650118d2f,
  "/consent/desk/StoryConsent.tsx#StoryConsent": StoryConsent_82621ae1e492a159c1625420c8a8dd98,
  "/admin/moments/MomentCell.tsx#MomentCell": MomentCell_9f1ac4c3a78535899409f4a3af0a75b4,
  "/drafts/LeaveText.tsx#LeaveText": LeaveText_183b0c378dad83513c4b67691ec20805,
  "/admin/heading/HeadRecord.tsx#HeadRecord": HeadRecord_ea9d1820306b68f1c9142e18483bb9c4,
  "/preview/PreviewDoor.tsx#PreviewDoor": PreviewDoor_5919384c11ed9d83f92a1e883b118ded,
  "/admin/moments/MomentsOfRecord.tsx#MomentsOfRecord": MomentsOfRecord_567657ec12aeec225b73628dc5efa327,
  "/drafts/KeepText.tsx#KeepText": KeepText_f37ad6b07f6a30d869465050d1115c61,
  "/review/screen/ReviewView.tsx#ReviewView": ReviewView_4e76cd938fb9ea9f16d5c45f92bb44cb,
  "/translation/side-by-side/TranslateView.tsx#TranslateView": TranslateView_a814f782f74e7c67541fa9a346a393fc,
  "/trail/screen/DocumentTrail.tsx#DocumentTrail": DocumentTrail_a7566aa03b6a1e61ff7d0319548d65a3,
  "/withdrawal/screen/StoryWithdrawalView.tsx#StoryWithdrawalView": StoryWithdrawalView_12d5e4ddea1c3a91094f02efffef0f77,
  "/preview/PreviewSide.tsx#PreviewSide": PreviewSide_68e169db92f1cca62620e47d8aa7f594,
  "/drafts/BeginView.tsx#BeginView": BeginView_40738f0be85bf9e99af951fae8a926a7,
  "/consent/desk/ConsentPage.tsx#ConsentPage": ConsentPage_6936a96a87a045e34577211180203985,
  "/consent/desk/ConsentCell.tsx#ConsentCell": ConsentCell_bfc6942f3f0349dfcfa1b4033a46fa35,
  "/consent/desk/ConsentFilters.tsx#ConsentFilters": ConsentFilters_e38830ca7f72769f9149e00c0aafa67a,
  "/consent/desk/ConsentsEndingSoon.tsx#ConsentsEndingSoon": ConsentsEndingSoon_e4c715a56158a2e6048fc71a542b78e0,
  "/media/screen/FaceStateCell.tsx#FaceStateCell": FaceStateCell_2dfdefdae402682c3a3feb37d14e4ad4,
  "/media/screen/FacesField.tsx#FacesField": FacesField_914c52b922f2ac16032e22ca76ac6b5f,
  "/media/unused/EndsOnCell.tsx#EndsOnCell": EndsOnCell_9233cac20c2ce6b4367baba100cba4ae,
  "/media/unused/EndsOnField.tsx#EndsOnField": EndsOnField_99bdf899f7a67222c89b91a1f3be7aa9,
  "/campaigns/EuroCell.tsx#EuroCell": EuroCell_9d6dabaf1210c9859e996ccf2be432b3,
  "/campaigns/EuroField.tsx#EuroField": EuroField_6549a50d68b8e40478c854f4bfbfe927,
  "/campaigns/PresetRowLabel.tsx#PresetRowLabel": PresetRowLabel_665aeccb08f787b7dc390a9fd2c8139a,
  "/desk/donation/DonationStory.tsx#DonationStory": DonationStory_3a174ea158b2c9b35ba0596be452f3a0,
  "/donations/MoneyCell.tsx#MoneyCell": MoneyCell_0874b468abbe0c74b13367bd120d798d,
  "/donations/MoneyField.tsx#MoneyField": MoneyField_f522a1404685d07361f6a3a63e8a79ad,
  "/desk/lists/MonthlyCell.tsx#MonthlyCell": MonthlyCell_d7ab9cf753aff3c90712cb1e9e75b7d3,
  "/admin/moments/MomentField.tsx#MomentField": MomentField_0c43182e1e4a2b5d1de3de3da79d3f43,
  "/desk/lists/DonationFilters.tsx#DonationFilters": DonationFilters_8cba0fb5bc7fb1c0064fbde63ff5e4d8,
  "/exports/ExportPanel.tsx#ExportPanel": ExportPanel_6aec22cdb0ecebe697089410974dada8,
  "/donations/ListCountNote.tsx#ListCountNote": ListCountNote_77ea59ae17590885d143aa383a29e58f,
  "/spending/LinesField.tsx#LinesField": LinesField_340295662bd6d600d7e0631ea64a9188,
  "/spending/LineRowLabel.tsx#LineRowLabel": LineRowLabel_dde9ba81e21c40dabc4ced036020a9d3,
  "/desk/subscription/SubscriptionStory.tsx#SubscriptionStory": SubscriptionStory_ffa111c04f0f1f4feaf6a0c2e06e8c8d,
  "/desk/lists/SubscriptionFilters.tsx#SubscriptionFilters": SubscriptionFilters_cc173e87c3a1070093a21f0464369818,
  "/desk/alarms/AlarmStory.tsx#AlarmStory": AlarmStory_61da48010b7adcac0ba6f74e1f3f9882,
  "/desk/lists/AlarmFilters.tsx#AlarmFilters": AlarmFilters_1e627ad5150e7e65038242735760c9c2,
  "/desk/event/EventStory.tsx#EventStory": EventStory_c867d33e7186a8259546bd3dbe075bf0,
  "/desk/lists/EventFilters.tsx#EventFilters": EventFilters_721bf873f219c08845f963da116a6150,
  "/desk/reconciliation/ReconcileNow.tsx#ReconcileNow": ReconcileNow_4b70480b1f5694c9861ab5880fdf0a3a,
  "/people/screens/SecurityPanel.tsx#SecurityPanel": SecurityPanel_b7d383687ee7d54438741b3c12eb7067,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/guide/GuideOfScreen.tsx#GuideOfScreen": GuideOfScreen_d67865afc84ebd1223ef84f7480142a0,
  "/withdrawal/screen/WithdrawalsLink.tsx#WithdrawalsLink": WithdrawalsLink_e03b4f791bb30b85e709a6a36ff51424,
  "/guide/GuideNavLink.tsx#GuideNavLink": GuideNavLink_180629f3986e2aad1645d2461a3923cb,
  "/home/WhatWaits.tsx#WhatWaits": WhatWaits_5599a72902f5fb35a6e504ab516686e0,
  "/never-words/screen/PublicNeverWords.tsx#PublicNeverWords": PublicNeverWords_a53fa850ba94598b05013bd0629af2f8,
  "/findings/outputs/screen/OutputFindings.tsx#OutputFindings": OutputFindings_d6e405cde594eba50d7ae364ec15a081,
  "/consent/desk/StoriesRenewed.tsx#StoriesRenewed": StoriesRenewed_4ae062c51c039199fdabd683e6ad0406,
  "/people/screens/OpenRequests.tsx#OpenRequests": OpenRequests_0b3aa6168ded93b9a87f1237ed5c990b,
  "/desk/alarms/OpenAlarms.tsx#OpenAlarms": OpenAlarms_ffb17ae9626d8366be5e3b5cb2a297aa,
  "/desk/dashboard/DonationFigures.tsx#DonationFigures": DonationFigures_f151e5814783ad75404b71dfd933a276,
  "/guide/GuideOnHome.tsx#GuideOnHome": GuideOnHome_6cc9de5ca196a957218a7125cba68791,
  "/home/DeskLinks.tsx#DeskLinks": DeskLinks_fccf975c8527aa90c58cba64760f7c86,
  "/people/lock/ScreenLock.tsx#ScreenLock": ScreenLock_b38cd278b29314a44acc0dc23d8a5805,
  "/people/proof/ProofGate.tsx#ProofGate": ProofGate_97ac64e3f18aa775a75ba847604a1968,
  "/admin/naming/NamedControls.tsx#NamedControls": NamedControls_4d8af826f4663ba0f8f356c23ff4c696,
  "/drafts/keeping/WayBack.tsx#WayBack": WayBack_ad171c0757e80722ff1257ae3583f6d0,
  "/translation/board/BoardView.tsx#BoardView": BoardView_a6e4d474abb90f512e2ee1564ff50694,
  "/trail/screen/TrailView.tsx#TrailView": TrailView_e934a219a178e4dc21f0ad2b3bf24f0d,
  "/desk/enter/EnterDonationView.tsx#EnterDonationView": EnterDonationView_1fd8668be249d5abb4cee2eba10bed8a,
  "/never-words/screen/NeverWordsView.tsx#NeverWordsView": NeverWordsView_7a5443daf310633dcf87ec26025f1ad1,
  "/withdrawal/screen/WithdrawalsView.tsx#WithdrawalsView": WithdrawalsView_5ee3d634ce0d065ddfb9b6173e037589,
  "/guide/GuideView.tsx#GuideView": GuideView_76d9c14414753d7c1e00c756f478b509,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
