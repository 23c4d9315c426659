/** Notices by e-mail, sent by `nodemailer` in the background: nobody waits for a mail server to sign in. */

import { createTransport } from 'nodemailer';
import type { Notifier } from '../ports.ts';

export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Told when a notice could not be sent; gets no secret. */
  readonly onFailure: (error: unknown) => void;
}

/** A notifier that can be waited for before the process ends. */
export interface SmtpNotifier extends Notifier {
  drain(): Promise<void>;
}

export function createSmtpNotifier({ url, from, onFailure }: SmtpOptions): SmtpNotifier {
  const transport = createTransport(url);
  const underWay = new Set<Promise<void>>();
  return {
    async notify({ email }, { subject, text }) {
      // An object, since a text would be read as a list of addresses.
      const sending = transport
        .sendMail({ from: { ...from }, to: { name: '', address: email }, subject, text })
        .then(() => undefined)
        .catch(onFailure)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },

    async drain() {
      await Promise.all(underWay);
      transport.close();
    },
  };
}
