// Plain JavaScript that any Node can read: an old Node must get one clear line, not a crash in a native module.
import * as nodeModule from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `findeachother needs Node 22.18 or newer; this is ${process.version}. Start it with "npm start": that brings its own Node.`,
  );
  process.exit(1);
}
// The second start reads what the first one compiled.
nodeModule.enableCompileCache();
await import('./main.ts');
