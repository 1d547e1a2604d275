import { WorkflowField as WorkflowField_8bd51f0b2adf7bd80124d02ff48e5529 } from '../../../components/admin/workflow/WorkflowField'
import { StandingCell as StandingCell_11262c98f7b2297168ca9738b1b23d5a } from '../../../components/admin/list/StandingCell'
import { TitleCell as TitleCell_a243b3d2e83df18f71231ab42d623c2e } from '../../../components/admin/list/TitleCell'
import { BesideField as BesideField_ce96fcf9c7e2345854c7bd59b2028d4d } from '../../../components/admin/document/BesideField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WritingFeatureClient as WritingFeatureClient_50635d3e6584ea8e119878903f4b34e0 } from '../../../components/admin/editor/feature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NotesFeature as NotesFeature_de26d199c1348a6cf848ec70308ceb3b } from '../../../components/admin/editor/NotesFeature'
import { KeepNote as KeepNote_7103e11a9b7110806e89e94a5ac515e2 } from '../../../components/admin/editor/KeepNote'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeature as TableFeature_0d05c0fa74e38fc3adba82ef2119d064 } from '../../../components/admin/editor/TableFeature'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DayField as DayField_945c54d5b384fcf78ff80a8500fe4d49 } from '../../../components/admin/document/DayField'
import { ExposureCell as ExposureCell_adbeafac1e4fe0104152a9776a3aab7a } from '../../../components/admin/list/ExposureCell'
import { ConfirmTightening as ConfirmTightening_fabac1940f8e9970faa6f0815560f2ba } from '../../../components/admin/document/ConfirmTightening'
import { OfferTrash as OfferTrash_4fe3c075b16f9a9de243439c5b8c551c } from '../../../components/admin/list/OfferTrash'
import { NameWholeList as NameWholeList_3bcdce3fd02602755d87761fcc4e361e } from '../../../components/admin/list/NameWholeList'
import { PublishSelected as PublishSelected_a8ec57bc7d96505e71c2132c35f1b219 } from '../../../components/admin/list/PublishSelected'
import { ReviewView as ReviewView_cbaaa1b4aeacaefca1d3731aa9de391b } from '../../../components/admin/review/ReviewView'
import { HistoryView as HistoryView_aa4288cbc493976a062bee770f836576 } from '../../../components/admin/history/HistoryView'
import { DoubtedFile as DoubtedFile_57a39c64d6241753f6364cf7613ae8e0 } from '../../../components/admin/upload/DoubtedFile'
import { MomentCell as MomentCell_bcbe9899c0e0f79825a2fb5f2f10e70e } from '../../../components/admin/list/MomentCell'
import { MomentField as MomentField_360df25a70437e89cdb56727317153b6 } from '../../../components/admin/document/MomentField'
import { BesideBox as BesideBox_9f3b0b79d773a065b5296e417c222ce9 } from '../../../components/admin/document/BesideBox'
import { FileWords as FileWords_97e45bde7be84788569680b0f6e2e2fd } from '../../../components/admin/upload/FileWords'
import { MissingFrom as MissingFrom_2ad0d93db7fabc82b01d51d7fe110a95 } from '../../../components/admin/upload/MissingFrom'
import { BesideWords as BesideWords_3b7046a130be36e04d34ab77b560b526 } from '../../../components/admin/upload/BesideWords'
import { SizeCell as SizeCell_5fc49ca0563c2749520ec6a54d9d69ad } from '../../../components/admin/list/SizeCell'
import { UploadField as UploadField_d8c8f39299608d49712c96fa8da90ca7 } from '../../../components/admin/upload/UploadField'
import { DoubtedLanguage as DoubtedLanguage_2a8ab5eb0fd3140127ef9d6cfd477de2 } from '../../../components/admin/upload/DoubtedLanguage'
import { SaveTroubleNotice as SaveTroubleNotice_a9157c100a2e08811c52ce071dc2e1c4 } from '../../../components/admin/document/SaveTroubleNotice'
import { PasswordField as PasswordField_3b572e9642fde3740e50b3fbb6f67284 } from '../../../components/admin/account/PasswordField'
import { Icon as Icon_e686a134c08912e49b9dd0610e800f27 } from '../../../components/admin/brand/Brand'
import { Logo as Logo_e686a134c08912e49b9dd0610e800f27 } from '../../../components/admin/brand/Brand'
import { MailboxLink as MailboxLink_476a7ab27ab1341259db981a8f2155d6 } from '../../../components/admin/mailbox/MailboxLink'
import { Queue as Queue_1fb3a30572ad0580888f10c4123eec7f } from '../../../components/admin/dashboard/Queue'
import { OpenedBy as OpenedBy_6fe6a34b0c1acd65d97b4cf0e9297c4b } from '../../../components/admin/openedBy/OpenedBy'
import { DrawerFocus as DrawerFocus_be7062d88660aa7148755b392aa6ce02 } from '../../../components/admin/drawer/DrawerFocus'
import { OwnLanguage as OwnLanguage_80350be8c293de784eb76df752914731 } from '../../../components/admin/account/OwnLanguage'
import { MailboxView as MailboxView_579245eb0b8a7656b4705eb73d86c40b } from '../../../components/admin/mailbox/MailboxView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/workflow/WorkflowField#WorkflowField": WorkflowField_8bd51f0b2adf7bd80124d02ff48e5529,
  "/components/admin/list/StandingCell#StandingCell": StandingCell_11262c98f7b2297168ca9738b1b23d5a,
  "/components/admin/list/TitleCell#TitleCell": TitleCell_a243b3d2e83df18f71231ab42d623c2e,
  "/components/admin/document/BesideField#BesideField": BesideField_ce96fcf9c7e2345854c7bd59b2028d4d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/admin/editor/feature#WritingFeatureClient": WritingFeatureClient_50635d3e6584ea8e119878903f4b34e0,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/editor/NotesFeature#NotesFeature": NotesFeature_de26d199c1348a6cf848ec70308ceb3b,
  "/components/admin/editor/KeepNote#KeepNote": KeepNote_7103e11a9b7110806e89e94a5ac515e2,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/editor/TableFeature#TableFeature": TableFeature_0d05c0fa74e38fc3adba82ef2119d064,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/document/DayField#DayField": DayField_945c54d5b384fcf78ff80a8500fe4d49,
  "/components/admin/list/ExposureCell#ExposureCell": ExposureCell_adbeafac1e4fe0104152a9776a3aab7a,
  "/components/admin/document/ConfirmTightening#ConfirmTightening": ConfirmTightening_fabac1940f8e9970faa6f0815560f2ba,
  "/components/admin/list/OfferTrash#OfferTrash": OfferTrash_4fe3c075b16f9a9de243439c5b8c551c,
  "/components/admin/list/NameWholeList#NameWholeList": NameWholeList_3bcdce3fd02602755d87761fcc4e361e,
  "/components/admin/list/PublishSelected#PublishSelected": PublishSelected_a8ec57bc7d96505e71c2132c35f1b219,
  "/components/admin/review/ReviewView#ReviewView": ReviewView_cbaaa1b4aeacaefca1d3731aa9de391b,
  "/components/admin/history/HistoryView#HistoryView": HistoryView_aa4288cbc493976a062bee770f836576,
  "/components/admin/upload/DoubtedFile#DoubtedFile": DoubtedFile_57a39c64d6241753f6364cf7613ae8e0,
  "/components/admin/list/MomentCell#MomentCell": MomentCell_bcbe9899c0e0f79825a2fb5f2f10e70e,
  "/components/admin/document/MomentField#MomentField": MomentField_360df25a70437e89cdb56727317153b6,
  "/components/admin/document/BesideBox#BesideBox": BesideBox_9f3b0b79d773a065b5296e417c222ce9,
  "/components/admin/upload/FileWords#FileWords": FileWords_97e45bde7be84788569680b0f6e2e2fd,
  "/components/admin/upload/MissingFrom#MissingFrom": MissingFrom_2ad0d93db7fabc82b01d51d7fe110a95,
  "/components/admin/upload/BesideWords#BesideWords": BesideWords_3b7046a130be36e04d34ab77b560b526,
  "/components/admin/list/SizeCell#SizeCell": SizeCell_5fc49ca0563c2749520ec6a54d9d69ad,
  "/components/admin/upload/UploadField#UploadField": UploadField_d8c8f39299608d49712c96fa8da90ca7,
  "/components/admin/upload/DoubtedLanguage#DoubtedLanguage": DoubtedLanguage_2a8ab5eb0fd3140127ef9d6cfd477de2,
  "/components/admin/document/SaveTroubleNotice#SaveTroubleNotice": SaveTroubleNotice_a9157c100a2e08811c52ce071dc2e1c4,
  "/components/admin/account/PasswordField#PasswordField": PasswordField_3b572e9642fde3740e50b3fbb6f67284,
  "/components/admin/brand/Brand#Icon": Icon_e686a134c08912e49b9dd0610e800f27,
  "/components/admin/brand/Brand#Logo": Logo_e686a134c08912e49b9dd0610e800f27,
  "/components/admin/mailbox/MailboxLink#MailboxLink": MailboxLink_476a7ab27ab1341259db981a8f2155d6,
  "/components/admin/dashboard/Queue#Queue": Queue_1fb3a30572ad0580888f10c4123eec7f,
  "/components/admin/openedBy/OpenedBy#OpenedBy": OpenedBy_6fe6a34b0c1acd65d97b4cf0e9297c4b,
  "/components/admin/drawer/DrawerFocus#DrawerFocus": DrawerFocus_be7062d88660aa7148755b392aa6ce02,
  "/components/admin/account/OwnLanguage#OwnLanguage": OwnLanguage_80350be8c293de784eb76df752914731,
  "/components/admin/mailbox/MailboxView#MailboxView": MailboxView_579245eb0b8a7656b4705eb73d86c40b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
