/**
 * The story with the extension, three times: undisturbed, with the server killed between every two steps, and with
 * the extension's service worker killed between every two steps. What was acknowledged is never lost.
 */

import { test } from '@playwright/test';
import { launchAllowing } from '#test/support/host-permission.ts';
import { startServer } from '#test/support/server-process.ts';
import { INTERRUPTIONS, storySteps, type World } from '#test/support/story.ts';

const NOTHING = async (): Promise<void> => undefined;

for (const [happening, interrupt] of Object.entries({ 'nothing happens': NOTHING, ...INTERRUPTIONS })) {
  test(`a person turns two-factor on, uses it and turns it off, while ${happening} between the steps`, async () => {
    test.setTimeout(300_000);
    const server = await startServer();
    const extension = await launchAllowing('http://localhost/*');
    const world: World = { server, extension, page: await extension.context.newPage() };
    try {
      for (const step of storySteps(demoOf(world))) {
        await test.step(step.name, () => step.run(world));
        await interrupt(world);
      }
    } finally {
      await extension.close();
      await world.server.stop();
      world.server.erase();
    }
  });
}

function demoOf({ server: { demo } }: World): { email: string; password: string } {
  if (demo === null) throw new Error('the server printed no demo account');
  return demo;
}
