/** Both halves of the link in one process, with a wire, a vault and a background between them that can fail. */

import { takeFreshCode } from '#extension/ceremonies/link/fresh-code.ts';
import type { OverLinkPorts } from '#extension/ceremonies/link/over-link.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import type { OpenVault } from '#extension/platform/vault-store.ts';
import type { Fetch } from '#shared/api/client.ts';
import { AppError } from '#shared/app-error.ts';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { createMemoryVault } from './memory-vault.ts';
import { createTestVerifier, ORIGIN, type TestVerifier } from './server-verifier.ts';
import { bodyOf, codeNow, minutes, nextStep, PASSWORD, type Person, signUp, Visitor } from './server-visitor.ts';

export const HOST = 'verifier.example';

/** Something that goes wrong at one step, before it is done or after. */
export interface Fault {
  readonly step: string;
  readonly before?: (stage: LinkStage) => void | Promise<void>;
  readonly after?: (stage: LinkStage) => void | Promise<void>;
}

const WIRE_STEPS: Readonly<Record<string, string>> = {
  'GET /.well-known/two-factor': 'description',
  'GET /api/session': 'session',
  'POST /api/two-factor/enrolment': 'enrolment',
  'POST /api/two-factor/enrolment/verify': 'verify',
  'POST /api/two-factor/enrolment/complete': 'complete',
  'POST /api/two-factor/backup-codes': 'backup codes',
  'POST /api/two-factor/disable': 'disable',
};

/** The server does not answer, the tab is closed, the browser lets nobody in, the disk takes no more. */
export type Loss = 'server' | 'tab' | 'permission' | 'disk';

export async function setLinkStage(): Promise<LinkStage> {
  const verifier = await createTestVerifier();
  return new LinkStage(verifier, await signUp(verifier));
}

export class LinkStage {
  verifier: TestVerifier;
  person: Person;
  readonly vault: OpenVault = createMemoryVault();
  /** What no longer is there. */
  readonly #lost = new Set<Loss>();
  /** How far this computer's clock is ahead. */
  #aheadMs = 0;
  #fault: Fault | null = null;
  #vaultSteps: string[] = [];
  #worker = { dead: false, ...Promise.withResolvers<null>() };
  /** Another authenticator's secret, after {@link enrolElsewhere}. */
  #elsewhere: Uint8Array | null = null;

  constructor(verifier: TestVerifier, person: Person) {
    this.verifier = verifier;
    this.person = person;
  }

  /** Runs an act of the background; `null` when the background died in the middle. `vaultSteps` names its writes. */
  async run<T>(
    act: (ports: OverLinkPorts) => Promise<T>,
    vaultSteps: readonly string[] = [],
    fault: Fault | null = null,
  ) {
    this.#fault = fault;
    this.#vaultSteps = [...vaultSteps];
    return Promise.race([act(this.ports()), this.#worker.promise]);
  }

  ports(): OverLinkPorts {
    const vault: OpenVault = {
      ...this.vault,
      add: (account) => this.#write(() => this.vault.add(account)),
      update: (id, change) => this.#write(() => this.vault.update(id, change)),
    };
    const nowMs = (): number => this.verifier.clock.nowMs + this.#aheadMs;
    const sleepUntil = async (ms: number): Promise<void> => {
      this.verifier.clock.nowMs = ms - this.#aheadMs;
    };
    return {
      vault,
      fetch: this.#fetch,
      host: HOST,
      nowMs,
      newId: () => crypto.randomUUID(),
      freshCode: (accountId) => takeFreshCode({ vault, nowMs, sleepUntil }, accountId),
    };
  }

  lose(loss: Loss): void {
    this.#lost.add(loss);
  }

  setClockAhead(aheadMs: number): void {
    this.#aheadMs = aheadMs;
  }

  async endSession(): Promise<void> {
    await this.person.visitor.client.logout();
  }

  /** The service worker is killed: whatever it was doing never goes on. */
  killWorker(): void {
    this.#worker.dead = true;
    this.#worker.resolve(null);
  }

  /** Everything is there again: a new server on the same rows, a new page, a new worker. The session is as it was. */
  async recover(): Promise<void> {
    const { database, clock } = this.verifier;
    this.verifier = await createTestVerifier({ database });
    this.verifier.clock.nowMs = clock.nowMs;
    this.person = { ...this.person, visitor: new Visitor(this.verifier, this.person.visitor.cookies) };
    this.#fault = null;
    this.#lost.clear();
    this.#aheadMs = 0;
    this.#worker = { dead: false, ...Promise.withResolvers<null>() };
  }

  /** Signs in if nobody is, with the code of whichever authenticator the site knows. */
  async signIn(): Promise<void> {
    const { email, visitor } = this.person;
    if ((await visitor.client.session()).ok) return;
    const { status } = bodyOf(await visitor.client.login({ email, password: PASSWORD }));
    if (status === 'signed-in') return;
    nextStep(this.verifier);
    const [kept] = await this.vault.accounts();
    const secret = this.#elsewhere ?? kept?.credential.secret ?? new Uint8Array();
    bodyOf(await visitor.client.secondFactor(codeNow(this.verifier, secret)));
  }

  /** The person turns it on in another browser with another authenticator, which takes a few minutes. */
  async enrolElsewhere(): Promise<void> {
    const other = await this.#signInElsewhere(null);
    this.verifier.clock.nowMs += minutes(3);
    bodyOf(await other.client.cancelEnrolment());
    this.#elsewhere = decodeBase32(bodyOf(await other.client.startEnrolment()).secretBase32);
    bodyOf(await other.client.verifyEnrolment(codeNow(this.verifier, this.#elsewhere)));
    bodyOf(await other.client.completeEnrolment());
  }

  /** The person turns it off in another browser with a backup code. */
  async disableElsewhere(): Promise<void> {
    const { backupCodes } = await this.onlyAccount();
    const other = await this.#signInElsewhere(backupCodes[8]?.code ?? '');
    bodyOf(await other.client.disable(backupCodes[9]?.code ?? ''));
  }

  /** The account that the vault holds, in the trash or not. */
  async onlyAccount(): Promise<Account> {
    const [account, ...more] = [...(await this.vault.accounts()), ...(await this.vault.trashed())];
    if (account === undefined || more.length > 0) throw new Error('the vault holds none, or several');
    return account;
  }

  /** As the verifier's rows say, whoever asks. */
  async siteState(): Promise<'off' | 'pending' | 'on'> {
    const enrolment = await this.verifier.ports.store.enrolments.read(this.person.accountId);
    if (enrolment === null) return 'off';
    return enrolment.state === 'active' ? 'on' : 'pending';
  }

  /** The page's own address, as the browser names it. */
  get origin(): string {
    return ORIGIN;
  }

  async #signInElsewhere(code: string | null): Promise<Visitor> {
    const other = new Visitor(this.verifier);
    bodyOf(await other.client.login({ email: this.person.email, password: PASSWORD }));
    if (code !== null) bodyOf(await other.client.secondFactor(code));
    return other;
  }

  readonly #fetch: Fetch = async (path, { method = 'GET', headers, body }) => {
    const step = WIRE_STEPS[`${method} ${path}`] ?? '';
    return this.#pass(step, this.#wireProblem, () =>
      this.person.visitor.send(method, path, {
        headers: headers as Record<string, string>,
        ...(typeof body === 'string' ? { body } : {}),
      }),
    );
  };

  #write<T>(act: () => Promise<T>): Promise<T> {
    return this.#pass(this.#vaultSteps.shift() ?? '', this.#vaultProblem, act);
  }

  readonly #wireProblem = (): Error | null => {
    const isGone = (['server', 'tab', 'permission'] as const).some((loss) => this.#lost.has(loss));
    return isGone ? new Error('the page did not answer') : null;
  };

  readonly #vaultProblem = (): Error | null =>
    this.#lost.has('disk') ? new AppError('storage-full', 'the disk is full, and nothing was changed') : null;

  async #pass<T>(step: string, problem: () => Error | null, act: () => Promise<T>): Promise<T> {
    const fault = this.#fault?.step === step ? this.#fault : null;
    const check = async (): Promise<void> => {
      if (this.#worker.dead) await new Promise(() => {});
      const found = problem();
      if (found !== null) throw found;
    };
    await fault?.before?.(this);
    await check();
    const result = await act();
    await fault?.after?.(this);
    await check();
    return result;
  }
}
