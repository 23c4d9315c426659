/** The example as a program: a member turns two-factor authentication on and signs in with a code. */

import { codeAt, openBrowser } from './browser.ts';
import { createHostApp, createMember } from './host-app.ts';

const ORIGIN = 'https://library.example';
const ada = { email: 'ada@library.example', password: 'correct horse battery' };

const app = await createHostApp({
  members: [createMember({ ...ada, name: 'Ada' })],
  origin: ORIGIN,
  databasePath: ':memory:',
  key: new Uint8Array(32).fill(7),
});

const first = openBrowser(app, ORIGIN);
await first.client.login(ada);
const started = await first.client.startEnrolment();
const keyUri = started.ok ? started.body.keyUri : '';
await first.client.verifyEnrolment(codeAt(keyUri, Date.now()));
const completed = await first.client.completeEnrolment();

const second = openBrowser(app, ORIGIN);
const halfway = await second.client.login(ada);
const shelfHalfway = await second.get('/shelf');
const signedIn = await second.client.secondFactor(codeAt(keyUri, Date.now() + 30_000));
const shelf = await second.get('/shelf');

console.log(
  JSON.stringify({
    state: completed.ok ? completed.body.state : completed.problem.type,
    halfway: halfway.ok ? halfway.body.status : halfway.problem.type,
    shelfHalfway: shelfHalfway.status,
    method: signedIn.ok && signedIn.body.method,
    shelf: await shelf.text(),
  }),
);
