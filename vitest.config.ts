import { defineConfig } from 'vitest/config';

// Scenes run the whole bot, once on SQLite and once on PostgreSQL; all other tests need no database.
const scenes = 'tests/**/*.scene.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
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
        test: { name: 'postgres', include: [scenes], globalSetup: 'tests/support/postgres.ts' },
      },
    ],
  },
});
