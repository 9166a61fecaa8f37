// Closes what launch.mjs opened.
import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { folder, server } = globalThis.pmeBrowser;
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
}
