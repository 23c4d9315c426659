/** `twofold keys …`. */

import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/clock.ts';
import { addKeyToFile, generateKeyText } from '../adapters/key-file.ts';
import { systemRandom } from '../adapters/random.ts';
import { rotateKeys } from '../adapters/rotate-keys.ts';
import { keyFilePath, openKeys } from '../assemble.ts';
import { type Command, EXIT } from './command.ts';
import { withDatabase } from './open.ts';
import { createProgressBar } from './progress.ts';

export const keysNew: Command = {
  name: 'keys new',
  summary: 'make an encryption key for TWOFOLD_KEYS',
  help: `twofold keys new [--json]

Prints a new key. Put it before the others in TWOFOLD_KEYS, with a comma between, and keep it as safe as the database:
who has both can compute everybody's codes.`,

  async run({ args, out }) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    const key = generateKeyText(systemRandom);
    out(values.json ? JSON.stringify({ key }) : key);
    return EXIT.ok;
  },
};

export const keysRotate: Command = {
  name: 'keys rotate',
  summary: 'encrypt everything anew under the newest key',
  help: `twofold keys rotate [--json]

Encrypts every record under the newest key while the server runs, and puts what is said of the ends of the audit chains
under it.

  With the key file     a new key is made, put first in the file, and used at once by a running server.
  With TWOFOLD_KEYS     put the new key first, start every server with the new list, and then run this with the same
                        list. Afterwards nothing is under the older keys, and they can be taken off the list.`,

  async run({ environment, args, out, err }) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    return withDatabase(environment, async ({ configuration, database, keys }) => {
      if (configuration.keys === null) addKeyToFile(keyFilePath(configuration), systemRandom);
      const current = configuration.keys === null ? await openKeys(configuration) : keys;
      const bar = createProgressBar(process.stderr);
      const { rotated, left, behind } = await rotateKeys(database, current, {
        nowMs: systemClock.nowMs(),
        pause: systemClock.pause,
        onProgress: ({ done, total }) => bar.show(done, total),
      });
      if (rotated + left > 0) bar.end();
      const [newest] = current.keyIds;
      const whole = left + behind === 0 ? `everything is under the key ${newest} now` : `the newest key is ${newest}`;
      out(
        values.json
          ? JSON.stringify({ rotated, left, behind, key: newest })
          : `${rotated} record${rotated === 1 ? '' : 's'} moved; ${whole}.`,
      );
      if (left > 0) err(`${left} left, since an audit chain does not end as it was left: see "twofold audit verify".`);
      if (behind > 0) {
        err(`${behind} written under an older key meanwhile. Start every server with the new list and run this again.`);
      }
      return behind > 0 ? EXIT.failed : EXIT.ok;
    });
  },
};
