import { describe, expect, it } from 'vitest';
import { notYet, refusal } from '#extension/ceremonies/fill-refusals.ts';
import type { SiteRule } from '#extension/core/accounts/account.ts';
import { entryOf } from '#extension/core/accounts/account-entry.ts';
import { wordsIn } from '#extension/core/words/catalogues.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import type { FillOutcome } from '#extension/messages.ts';
import { LANGUAGES } from '#shared/language/languages.ts';
import { anAccount } from '#test/support/accounts.ts';

const entriesOf = (...hosts: readonly string[]) =>
  hosts.map((host) => entryOf(anAccount({ sites: [{ host, match: 'exact' } satisfies SiteRule] })));
const EXAMPLE = entriesOf('example.com');

type Aloud = readonly [FillOutcome, string];

/** Every refusal in full, to be read aloud to somebody who knows nothing of how pages are made. */
const READ_ALOUD: Readonly<Record<keyof typeof refusal, readonly Aloud[]>> = {
  notASite: [
    [refusal.notASite(), 'Codes go into web pages only, and this is none. Open the site and try again there.'],
  ],
  noAccess: [
    [refusal.noAccess(), 'The browser does not let Twofold into this page. Copy the code and paste it instead.'],
  ],
  noAccount: [
    [refusal.noAccount(EXAMPLE, 'unrelated.org'), 'No code in your vault belongs to unrelated.org.'],
    [
      refusal.noAccount(EXAMPLE, 'login.example.com'),
      'No code in your vault belongs to login.example.com. You have one for example.com. If both are the same service to you, edit the account and add this address.',
    ],
    [
      refusal.noAccount(EXAMPLE, 'example.com.evil.net'),
      'This code belongs to example.com. You are on example.com.evil.net. Having the name in its address does not make it the same site. If a message brought you here, close this page.',
    ],
    [
      refusal.noAccount(EXAMPLE, 'examp1e.com'),
      'This code belongs to example.com. You are on examp1e.com. The two names only look alike. If a message brought you here, close this page.',
    ],
    [
      refusal.noAccount(EXAMPLE, 'xn--exmple-4nf.com'),
      'This code belongs to example.com. You are on xn--exmple-4nf.com (written exаmple.com). The two names only look alike. If a message brought you here, close this page.',
    ],
    [
      refusal.noAccount(EXAMPLE, 'exmaple.com'),
      'This code belongs to example.com. You are on exmaple.com. The two names are spelled differently. If a message brought you here, close this page.',
    ],
    [
      refusal.noAccount(EXAMPLE, 'example.net'),
      'This code belongs to example.com. You are on example.net. The ending of the name is different, so this can be somebody else’s site.',
    ],
  ],
  wrongSite: [
    [refusal.wrongSite(EXAMPLE, 'unrelated.org'), 'This code belongs to example.com. You are on unrelated.org.'],
    [
      refusal.wrongSite(EXAMPLE, 'example.com:80'),
      'This code belongs to example.com. You are on http://example.com. That page is not encrypted, so others on the network could read the code.',
    ],
    [
      refusal.wrongSite(entriesOf('localhost:8787'), 'localhost:9000'),
      'This code belongs to localhost:8787. You are on localhost:9000. That is another server on the same machine.',
    ],
    [
      refusal.wrongSite([entryOf(anAccount({ sites: [] }))], 'example.com'),
      'This account has no site yet, so its code is not filled on example.com. Copy the code instead.',
    ],
  ],
  notByPolicy: [[refusal.notByPolicy('example.com'), ENGLISH('policy.site', { host: 'example.com' })]],
  noField: [
    [
      refusal.noField(),
      'This page does not ask for a code, as far as Twofold can see. Copy the code and paste it where it belongs.',
    ],
  ],
  unseenFrame: [
    [
      refusal.unseenFrame('pay.net', 'example.com'),
      'Twofold sees no field for a code in what comes from example.com itself. A part of this page comes from pay.net, and Twofold does not look into it. Codes of example.com go only into its own pages.',
    ],
  ],
  foreignFrame: [
    [
      refusal.foreignFrame('evil.net', 'example.com'),
      'The field for the code belongs to evil.net, which is shown inside the page of example.com. Codes of example.com go only into its own pages. If you did not expect evil.net here, close this page.',
    ],
    [
      refusal.foreignFrame(null, 'example.com'),
      'The field for the code stands in a part of this page that names no site, so nobody can tell who made it. Open the sign-in page of example.com in a new tab and try again there.',
    ],
  ],
  outOfBand: [
    [
      refusal.outOfBand(),
      'This page asks for a code that was sent to you by text message or e-mail. Your vault does not have that one.',
    ],
  ],
  damaged: [[refusal.damaged(), 'This account’s record is damaged. Twofold’s options page says what can be done.']],
  doesNotFit: [
    [
      refusal.doesNotFit(6, { capacity: 8 }),
      'The page asks for 8 characters, and this code has 6. It is probably another code.',
    ],
    [
      refusal.doesNotFit(6, { capacity: null }),
      'The page asks for another number of characters, and this code has 6. It is probably another code.',
    ],
  ],
  noBackupCodes: [
    [refusal.noBackupCodes(), 'This page asks for a backup code, and your vault has none left for this account.'],
  ],
  occupied: [[refusal.occupied(), 'Something is typed in the field already. Empty it and try again.']],
  locked: [[refusal.locked(), 'The vault was locked before the code was filled. Unlock it and try again.']],
  gone: [[refusal.gone(), 'The page changed before the code was filled. Try again.']],
  notTaken: [[refusal.notTaken(), 'The page did not keep the code. Copy the code and paste it instead.']],
};

/** Words that nobody says outside of a workshop. */
const JARGON = /\b(origin|i?frame|sandbox\w*|srcdoc|blob|data:|document|DOM|host|subdomain|URL|TOTP|null|undefined)\b/i;

describe('a refusal, read aloud', () => {
  const spoken = Object.values(READ_ALOUD).flat();

  it.each(spoken)('%o is the sentence', (outcome, sentence) => {
    expect(outcome).toHaveProperty('detail', sentence);
  });

  it.each(spoken)('%o is whole sentences of plain words', (_outcome, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(JARGON);
    expect(sentence).not.toMatch(/[{}]/);
  });
});

describe('a code that comes later', () => {
  it.each([
    { untilMs: 3000, says: 'in 3 s' },
    { untilMs: 2001, says: 'in 3 s' },
    { untilMs: -1, says: 'in 1 s' },
  ])('due in $untilMs ms is said to come $says', ({ untilMs, says }) => {
    const nowMs = 1_700_000_000_000;

    expect(notYet(nowMs + untilMs, nowMs)).toHaveProperty('detail', expect.stringContaining(says));
  });
});

describe('a refusal in every language', () => {
  it.each(LANGUAGES)('names both sites in %s', (language) => {
    const say = wordsIn(language);

    const frame = say('fill.foreignFrame', { frame: 'evil.net', host: 'example.com' });
    const owner = say('fill.sameOwner', { here: 'login.example.com', hosts: 'example.com' });

    for (const name of ['evil.net', 'example.com']) expect(frame).toContain(name);
    expect(owner).toContain('login.example.com');
    expect(owner.replace('login.example.com', '')).toContain('example.com');
  });
});
