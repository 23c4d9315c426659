/** What both front doors find in a request's context, put there once for all routes by `verifier.ts`. */

import type { Ports, Session } from '../ports.ts';

export interface FrontDoor {
  Variables: {
    ports: Ports;
    /** Network address of the caller, as the server or a trusted proxy tells it. */
    address: string;
    /** The live session of the request's cookie. */
    session: Session | null;
  };
}
