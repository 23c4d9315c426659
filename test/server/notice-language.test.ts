/** Notices are in the language of whoever did what they tell. */

import { expect, it } from 'vitest';
import { createTestVerifier } from '#test/support/server-verifier.ts';
import { PASSWORD, signUp } from '#test/support/server-visitor.ts';

const NEW_PASSWORD = 'another correct horse battery staple';

it.each([
  { asked: { 'accept-language': 'de-AT,en;q=0.5' }, subject: 'Example: Ihr Passwort wurde geändert' },
  { asked: { 'accept-language': 'ar' }, subject: 'Example: تغيّرت كلمة مرورك' },
  // Chosen at the foot of the pages, against what the browser says.
  { asked: { 'accept-language': 'de', cookie: 'fr' }, subject: 'Example: Votre mot de passe a été changé' },
  { asked: { 'accept-language': 'xx' }, subject: 'Example: Your password was changed' },
  { asked: {}, subject: 'Example: Your password was changed' },
])('$asked: $subject', async ({ asked: { cookie, ...headers }, subject }) => {
  const verifier = await createTestVerifier();
  const { visitor } = await signUp(verifier);
  if (cookie !== undefined) visitor.cookies.set('__Host-twofold-language', cookie);

  const json = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  expect((await visitor.send('POST', '/api/password', { json, headers })).status).toBe(204);

  expect(verifier.notices.map(({ notice }) => notice.subject)).toEqual([subject]);
});
