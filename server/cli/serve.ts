/** `twofold serve`. */

import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { extensionFolder } from '../assemble.ts';
import { parseConfiguration } from '../configuration.ts';
import { createDemoAccount } from '../demo-account.ts';
import { type RunningServer, startServer } from '../main.ts';
import { type Command, EXIT } from './command.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'start the server',
  help: `twofold serve

Starts the server. Everything is set by environment variables:

  PORT                          port to listen on (8787)
  HOST                          address to listen on (localhost)
  TWOFOLD_DATA                  folder of the database and the key file (./data)
  DATABASE_URL                  postgres://… instead of SQLite
  TWOFOLD_KEYS                  encryption keys, newest first, comma between them; needed in production
  TWOFOLD_ORIGIN                public origin, as in https://example.com; needed in production
  TWOFOLD_ISSUER                name shown in authenticators (Twofold)
  TWOFOLD_SIGN_UP               open or closed (open; closed in production)
  TWOFOLD_TRUSTED_PROXIES       addresses and networks whose X-Forwarded-For is believed
  TWOFOLD_DRIFT_WINDOW          time steps accepted on either side of now, 0 to 2 (1)
  TWOFOLD_SESSION_IDLE_MINUTES  how long a session may be idle (60)
  TWOFOLD_SESSION_HOURS         how long a session may live (24)
  TWOFOLD_METRICS_TOKEN         opens /metrics, as Authorization: Bearer …; without it /metrics answers programs on this
                                machine, and nobody in production
  TWOFOLD_SUPPORT               how people reach you, shown on the site and in notices
  SMTP_URL                      mail server for notices, as in smtp://mail.example.com; without it they go to the outbox.
                                Needed in production, where "off" says that nobody is to be told
  NODE_ENV=production           refuse what is only safe on your own machine`,

  async run({ environment, args, out, err }) {
    parseArgs({ args: [...args], options: {} });
    const configuration = parseConfiguration(environment);
    const server = await startServer(configuration, { writeLog: err });
    const lines = configuration.production ? [] : await welcome(server);
    out([`Twofold is at ${server.origin}`, ...lines].join('\n'));
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.stop();
    return EXIT.ok;
  },
};

/** What somebody needs who has just typed `npm start`. */
async function welcome({ assembly }: RunningServer): Promise<string[]> {
  const demo = await createDemoAccount(assembly);
  return [
    ...(demo === null ? [] : [`Sign in as   ${demo.email}  with the password  ${demo.password}  (shown this once)`]),
    `Extension    ${extensionFolder()}`,
    '             chrome://extensions → Developer mode → Load unpacked → choose that folder',
  ];
}
