/** Every destructive action names what will be lost before it is done, or can be taken back; most do both. */

import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { DESTRUCTIVE_ACTIONS, type DestructiveAction } from '#test/support/destructive-actions.ts';
import { askedOf, openOverFake } from '#test/support/fake-background.ts';

let extension: ExtensionBrowser;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(async () => extension.close());

for (const action of DESTRUCTIVE_ACTIONS) {
  test(`${action.what}: not by accident`, async () => {
    const page = await openOverFake(extension, action.page, action.vault);
    await action.reach(page);

    if (action.beside !== undefined) await expect(page.getByText(action.beside)).toBeVisible();
    await press(page, action.button);
    if (action.names !== null) await goOnAfterSecondThoughts(page, action, action.names);
    await expect.poll(() => timesAsked(page, action)).toBe(1);
    if (action.undo !== null) {
      await press(page, 'Undo');
      const times = action.undo === action.kind ? 2 : 1;
      await expect.poll(() => timesAsked(page, { kind: action.undo ?? action.kind })).toBe(times);
    }
    await page.close();
  });
}

/** The question names each loss, has its focus on the way out, and does nothing when it is left. */
async function goOnAfterSecondThoughts(page: Page, action: DestructiveAction, names: readonly string[]): Promise<void> {
  const question = page.locator('dialog[open], main');
  for (const name of names) await expect(question.getByText(name).first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).last().click();
  expect(await timesAsked(page, action)).toBe(0);
  await press(page, action.button);
  // The button of the question may be called as the one that asked it: not before the question stands.
  await expect(question.getByText(names[0] ?? '').first()).toBeVisible();
  await page
    .getByRole('button', { name: action.goOn ?? '', exact: true })
    .last()
    .click();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).last().click();
}

async function timesAsked(page: Page, { kind }: Pick<DestructiveAction, 'kind'>): Promise<number> {
  return (await askedOf(page)).filter((asked) => asked === kind).length;
}
