/** What a person does on the site, step by step, with the words that are on the screen. */

import { expect, type Page } from '@playwright/test';
import { readQrCodes } from './read-qr.ts';
import { ENGLISH, type SiteWords } from './story-words.ts';

export interface Person {
  readonly email: string;
  readonly password: string;
}

export class SiteSteps {
  readonly page: Page;
  readonly words: SiteWords;
  readonly #origin: string;

  constructor(page: Page, origin: string, words: SiteWords = ENGLISH.site) {
    this.page = page;
    this.words = words;
    this.#origin = origin;
  }

  /** E-mail and password: to the start page, or to the prompt where two-factor authentication is on. */
  async enterPassword({ email, password }: Person): Promise<void> {
    await this.page.goto(`${this.#origin}/sign-in`);
    await this.page.getByLabel(this.words.email).fill(email);
    await this.page.getByLabel(this.words.password).fill(password);
    await this.press(this.words.signIn);
  }

  async enterCode(code: string, button: string): Promise<void> {
    await this.page.locator('input[name="code"]').fill(code);
    await this.press(button);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  }

  async follow(link: string): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).click();
  }

  async openUserOptions(): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: this.words.settings }).click();
    await this.page.getByRole('main').getByRole('link', { name: this.words.userOptions }).click();
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.signOut }).click();
    await this.see(this.words.signedOut);
  }

  /** From User Options to the page with the QR code. */
  async beginSetUp(): Promise<void> {
    await this.follow(this.words.enable);
    await expect(this.page.getByRole('heading', { name: this.words.whatIsIt })).toBeVisible();
    await this.press(this.words.proceed);
    await expect(this.page.getByRole('heading', { name: this.words.connect })).toBeVisible();
  }

  /** The key URI on the page, as a phone's camera would see it. */
  async scanQrCode(): Promise<string> {
    const found = await readQrCodes(await this.page.screenshot());
    expect(found, 'QR codes on the page').toHaveLength(1);
    return found[0] ?? '';
  }

  /** The backup codes on the page. */
  async readBackupCodes(): Promise<string[]> {
    const codes = await this.page
      .getByRole('list', { name: this.words.backupCodes })
      .getByRole('listitem')
      .allInnerTexts();
    expect(codes).toHaveLength(10);
    return codes.map((code) => code.trim());
  }

  /** The text of the file behind the button. */
  async downloadBackupCodes(): Promise<{ readonly name: string; readonly text: string }> {
    const coming = this.page.waitForEvent('download');
    await this.press(this.words.download);
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  async see(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text)).toBeVisible();
  }
}
