import { defineConfig } from 'vitest/config';

// Scenes run the whole bot, once on SQLite and once on PostgreSQL; all other tests need no database.
const scenes = 'tests/**/*.scene.test.ts';
// What a door does with its platform is the same on both; what it promises people is in tests/contracts, and what it keeps
// in the database in the three files that are left.
const doors = 'tests/adapters/{slack,teams}/!(install|references|registrations).scene.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    // Modules are read once for all files of a worker: half of the work. No test leaves anything behind in them.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: [scenes] } },
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: [scenes],
          globalSetup: 'tests/support/sqlite.ts',
          provide: { postgres: '' },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [scenes],
          exclude: [doors],
          globalSetup: 'tests/support/postgres.ts',
        },
      },
    ],
  },
});
