import * as migration_20261123_090000_initial from './20261123_090000_initial';
import * as migration_20261123_100000_editions from './20261123_100000_editions';

export const migrations = [
  {
    up: migration_20261123_090000_initial.up,
    down: migration_20261123_090000_initial.down,
    name: '20261123_090000_initial',
  },
  {
    up: migration_20261123_100000_editions.up,
    down: migration_20261123_100000_editions.down,
    name: '20261123_100000_editions'
  },
];
