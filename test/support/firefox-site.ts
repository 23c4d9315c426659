/** What a person does on the site in Firefox, with the words that are on the screen: the twin of `site-steps.ts`. */

import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { until } from './firefox-popup.ts';
import type { Person } from './site-steps.ts';

export class FirefoxSite {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  async enterPassword({ email, password }: Person): Promise<void> {
    await this.page.goto(`${this.#origin}/sign-in`);
    await this.page.locator('input[name="email"]').fill(email);
    await this.page.locator('input[name="password"]').fill(password);
    await this.press('main button', 'Sign in');
  }

  async openUserOptions(): Promise<void> {
    await this.press('header a', 'Settings');
    await this.press('main a', 'User Options');
    await this.see('h1', 'User Options');
  }

  /** From User Options to the page with the QR code. */
  async beginSetUp(): Promise<void> {
    await this.press('main a', 'Enable Two-Factor Authentication');
    await this.press('main button', 'Continue');
    await this.see('h1', 'Connect your authenticator');
  }

  async signOut(): Promise<void> {
    await this.press('button', 'Sign out');
    await this.see('body', 'You are signed out.');
  }

  async signInAgain(person: Person): Promise<void> {
    await this.signOut();
    await this.enterPassword(person);
    await this.expectTitle('Enter your code');
  }

  /** A trusted click on the first shown element that matches and whose text contains `text`. */
  async press(selector: string, text: string): Promise<void> {
    const element = await until(`${selector} ${text}`, async () => {
      const found = await this.page.evaluateHandle(
        (wanted, words) =>
          [...document.querySelectorAll<HTMLElement>(wanted)].find(
            (each) => each.checkVisibility() && each.innerText.includes(words),
          ),
        selector,
        text,
      );
      return found.asElement() ?? undefined;
    });
    // What is found by a selector of elements is one.
    await (element as NonNullable<Awaited<ReturnType<Page['$']>>>).click();
  }

  async see(selector: string, text: string): Promise<void> {
    const words = (): Promise<string> =>
      this.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
    // While a page goes on, it cannot be asked.
    await expect.poll(() => words().catch(() => ''), { timeout: 20_000 }).toContain(text);
  }

  async expectTitle(title: string): Promise<void> {
    await expect.poll(() => this.page.title().catch(() => ''), { timeout: 20_000 }).toContain(title);
  }

  /** Until six digits stand in the field of the prompt. A code may be up to a time step away. */
  async expectFilled(): Promise<void> {
    const value = (): Promise<string> =>
      this.page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="code"]')?.value ?? '');
    await expect.poll(() => value().catch(() => ''), { timeout: 45_000 }).toMatch(/^\d{6}$/);
  }
}
