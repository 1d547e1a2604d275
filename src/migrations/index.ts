import * as migration_20261123_090000_initial from './20261123_090000_initial';
import * as migration_20261123_100000_editions from './20261123_100000_editions';
import * as migration_20261124_120000_authors from './20261124_120000_authors';
import * as migration_20261124_130000_exposure from './20261124_130000_exposure';
import * as migration_20261124_150000_accounts from './20261124_150000_accounts';
import * as migration_20261124_150001_partner_activity from './20261124_150001_partner_activity';
import * as migration_20261124_160000_document_locks from './20261124_160000_document_locks';
import * as migration_20261124_170000_barriers from './20261124_170000_barriers';
import * as migration_20261129_140000_mailbox_links from './20261129_140000_mailbox_links';
import * as migration_20261129_190000_printed_links from './20261129_190000_printed_links';
import * as migration_20261129_214555_stated_languages from './20261129_214555_stated_languages';
import * as migration_20261130_012500_file_uses from './20261130_012500_file_uses';
import * as migration_20261130_110000_made_forms from './20261130_110000_made_forms';
import * as migration_20261130_111500_withdrawn_titles from './20261130_111500_withdrawn_titles';
import * as migration_20261130_120000_redirects from './20261130_120000_redirects';
import * as migration_20261130_180000_event_revisions from './20261130_180000_event_revisions';
import * as migration_20261130_190000_unknown_dates from './20261130_190000_unknown_dates';
import * as migration_20261130_200000_error_reports from './20261130_200000_error_reports';
import * as migration_20261130_220000_last_times from './20261130_220000_last_times';

export const migrations = [
  {
    up: migration_20261123_090000_initial.up,
    down: migration_20261123_090000_initial.down,
    name: '20261123_090000_initial',
  },
  {
    up: migration_20261123_100000_editions.up,
    down: migration_20261123_100000_editions.down,
    name: '20261123_100000_editions',
  },
  {
    up: migration_20261124_120000_authors.up,
    down: migration_20261124_120000_authors.down,
    name: '20261124_120000_authors',
  },
  {
    up: migration_20261124_130000_exposure.up,
    down: migration_20261124_130000_exposure.down,
    name: '20261124_130000_exposure',
  },
  {
    up: migration_20261124_150000_accounts.up,
    down: migration_20261124_150000_accounts.down,
    name: '20261124_150000_accounts',
  },
  {
    up: migration_20261124_150001_partner_activity.up,
    down: migration_20261124_150001_partner_activity.down,
    name: '20261124_150001_partner_activity',
  },
  {
    up: migration_20261124_160000_document_locks.up,
    down: migration_20261124_160000_document_locks.down,
    name: '20261124_160000_document_locks',
  },
  {
    up: migration_20261124_170000_barriers.up,
    down: migration_20261124_170000_barriers.down,
    name: '20261124_170000_barriers',
  },
  {
    up: migration_20261129_140000_mailbox_links.up,
    down: migration_20261129_140000_mailbox_links.down,
    name: '20261129_140000_mailbox_links',
  },
  {
    up: migration_20261129_190000_printed_links.up,
    down: migration_20261129_190000_printed_links.down,
    name: '20261129_190000_printed_links',
  },
  {
    up: migration_20261129_214555_stated_languages.up,
    down: migration_20261129_214555_stated_languages.down,
    name: '20261129_214555_stated_languages',
  },
  {
    up: migration_20261130_012500_file_uses.up,
    down: migration_20261130_012500_file_uses.down,
    name: '20261130_012500_file_uses',
  },
  {
    up: migration_20261130_110000_made_forms.up,
    down: migration_20261130_110000_made_forms.down,
    name: '20261130_110000_made_forms',
  },
  {
    up: migration_20261130_111500_withdrawn_titles.up,
    down: migration_20261130_111500_withdrawn_titles.down,
    name: '20261130_111500_withdrawn_titles',
  },
  {
    up: migration_20261130_120000_redirects.up,
    down: migration_20261130_120000_redirects.down,
    name: '20261130_120000_redirects',
  },
  {
    up: migration_20261130_180000_event_revisions.up,
    down: migration_20261130_180000_event_revisions.down,
    name: '20261130_180000_event_revisions',
  },
  {
    up: migration_20261130_190000_unknown_dates.up,
    down: migration_20261130_190000_unknown_dates.down,
    name: '20261130_190000_unknown_dates',
  },
  {
    up: migration_20261130_200000_error_reports.up,
    down: migration_20261130_200000_error_reports.down,
    name: '20261130_200000_error_reports',
  },
  {
    up: migration_20261130_220000_last_times.up,
    down: migration_20261130_220000_last_times.down,
    name: '20261130_220000_last_times',
  },
];
