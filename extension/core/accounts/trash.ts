/** The trash: where a removed account can still be got back from. */

/** Days after which an account in the trash is erased. */
export const TRASH_DAYS = 30;
