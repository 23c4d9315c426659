/** What a person does on the site in Firefox, with the words that are on the screen: the twin of `site-steps.ts`. */

import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { until } from './firefox-popup.ts';
import type { Person } from './site-steps.ts';
import { ENGLISH, type SiteWords } from './story-words.ts';

export class FirefoxSite {
  readonly page: Page;
  readonly words: SiteWords;
  readonly #origin: string;

  constructor(page: Page, origin: string, words: SiteWords = ENGLISH.site) {
    this.page = page;
    this.words = words;
    this.#origin = origin;
  }

  async enterPassword({ email, password }: Person): Promise<void> {
    await this.page.goto(`${this.#origin}/sign-in`);
    await this.page.locator('input[name="email"]').fill(email);
    await this.page.locator('input[name="password"]').fill(password);
    await this.press('main button', this.words.signIn);
  }

  async openUserOptions(): Promise<void> {
    await this.press('header a', this.words.settings);
    await this.press('main a', this.words.userOptions);
    await this.see('h1', this.words.userOptions);
  }

  /** From User Options to the page with the QR code. */
  async beginSetUp(): Promise<void> {
    await this.press('main a', this.words.enable);
    await this.press('main button', this.words.proceed);
    await this.see('h1', this.words.connect);
  }

  async signOut(): Promise<void> {
    await this.press('button', this.words.signOut);
    await this.see('body', this.words.signedOut);
  }

  async signInAgain(person: Person): Promise<void> {
    await this.signOut();
    await this.enterPassword(person);
    await this.expectTitle(this.words.enterCode);
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
