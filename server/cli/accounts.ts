/** `twofold accounts …`. */

import { text as readText } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { createAccountRequest } from '#shared/api/schemas.ts';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { createArgon2Hasher } from '../adapters/argon2id.ts';
import { systemClock } from '../adapters/clock.ts';
import { HashQueue } from '../adapters/hash-queue.ts';
import { nodeArgon2id } from '../adapters/node-argon2id.ts';
import { systemRandom } from '../adapters/random.ts';
import { listAccounts } from '../adapters/sql/operator.ts';
import { createSqlStore } from '../adapters/sql/store.ts';
import { openNotifier } from '../assemble.ts';
import { addAccount } from '../ceremonies/account.ts';
import { resetTwoFactor } from '../ceremonies/disabling.ts';
import { type Command, EXIT } from './command.ts';
import { withDatabase } from './open.ts';

const PAGE_LENGTH = 500;
/** 80 random bits. */
const PASSWORD_BYTES = 10;
const JSON_OPTION = { json: { type: 'boolean', default: false } } as const;

export const accountsCreate: Command = {
  name: 'accounts create',
  summary: 'make an account',
  help: `twofold accounts create <e-mail> [--password-stdin] [--json]

Makes an account. Its password is made too and shown this once, or read from standard input:

  printf %s "$PASSWORD" | twofold accounts create ada@example.com --password-stdin`,

  async run({ environment, args, out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...JSON_OPTION, 'password-stdin': { type: 'boolean', default: false } },
    });
    const made = values['password-stdin'] ? null : encodeBase32(systemRandom.bytes(PASSWORD_BYTES)).toLowerCase();
    const typed = made ?? (await readText(process.stdin)).replace(/\r?\n$/, '');
    const request = await createAccountRequest['~standard'].validate({ email: positionals[0], password: typed });
    if (request.issues !== undefined || positionals.length !== 1) {
      err('Expected one e-mail address, and a password of 10 to 256 characters.');
      return EXIT.usage;
    }
    return withDatabase(environment, async ({ database, keys }) => {
      const store = createSqlStore(database);
      const queue = new HashQueue({ concurrency: 1, capacity: 1 });
      const hasher = createArgon2Hasher({ argon2id: nodeArgon2id, random: systemRandom, queue });
      const outcome = await addAccount(
        { clock: systemClock, keys, random: systemRandom, store },
        hasher,
        request.value,
      );
      if (outcome.kind !== 'created') {
        err(`There is an account with the e-mail ${request.value.email} already.`);
        return EXIT.failed;
      }
      const { account } = outcome;
      if (values.json) out(JSON.stringify({ account, ...(made === null ? {} : { password: made }) }));
      else
        out(
          made === null
            ? `Made ${account.email}.`
            : `Made ${account.email} with the password ${made} (shown this once).`,
        );
      return EXIT.ok;
    });
  },
};

export const accountsList: Command = {
  name: 'accounts list',
  summary: 'list the accounts',
  help: `twofold accounts list [--json]

One line an account: e-mail, id, whether two-factor authentication is on, when it was made. With --json one JSON object
a line.`,

  async run({ environment, args, out }) {
    const { values } = parseArgs({ args: [...args], options: JSON_OPTION });
    return withDatabase(environment, async ({ database }) => {
      for (let after: string | undefined = ''; after !== undefined; ) {
        const page = await listAccounts(database, after, PAGE_LENGTH);
        for (const { createdAtMs, ...account } of page) {
          const createdAt = new Date(createdAtMs).toISOString();
          const { email, id, twoFactor } = account;
          out(values.json ? JSON.stringify({ ...account, createdAt }) : [email, id, twoFactor, createdAt].join('\t'));
        }
        after = page.length < PAGE_LENGTH ? undefined : page.at(-1)?.email;
      }
      return EXIT.ok;
    });
  },
};

export const accountsResetTwoFactor: Command = {
  name: 'accounts reset-two-factor',
  summary: 'turn two-factor authentication off for somebody who lost everything',
  help: `twofold accounts reset-two-factor <e-mail> [--json]

For a person who has neither the authenticator nor a backup code. Make sure who it is first: afterwards the password
alone signs in. Ends every session; the owner gets a notice and sees it among the account's activity.`,

  async run({ environment, args, out, err }) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: JSON_OPTION });
    const [email, ...more] = positionals;
    if (email === undefined || more.length > 0) {
      err('Expected one e-mail address.');
      return EXIT.usage;
    }
    return withDatabase(environment, async ({ configuration, database, keys }) => {
      const store = createSqlStore(database);
      const account = await store.accounts.findByEmail(email.toLowerCase());
      if (account === null) {
        err(`There is no account with the e-mail ${email}.`);
        return EXIT.failed;
      }
      const { issuer, support } = configuration;
      const notices = openNotifier(configuration, database, (error) =>
        err(`The notice could not be sent: ${String(error)}`),
      );
      const ports = { clock: systemClock, keys, notifier: notices.notifier, settings: { issuer, support }, store };
      const { kind } = await resetTwoFactor(ports, { id: account.id, email: account.email });
      await notices.drain();
      if (values.json) out(JSON.stringify({ outcome: kind }));
      else out(kind === 'reset' ? `Two-factor authentication of ${email} is off.` : `It was off for ${email} already.`);
      return EXIT.ok;
    });
  },
};
