import * as migration_20261122_100823_initial from './20261122_100823_initial';
import * as migration_20261122_235900_keep_the_books from './20261122_235900_keep_the_books';

export const migrations = [
  {
    up: migration_20261122_100823_initial.up,
    down: migration_20261122_100823_initial.down,
    name: '20261122_100823_initial',
  },
  {
    up: migration_20261122_235900_keep_the_books.up,
    down: migration_20261122_235900_keep_the_books.down,
    name: '20261122_235900_keep_the_books'
  },
];
