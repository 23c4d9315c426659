/** Screens of the first run, the empty list included. */
export const FIRST_RUN_STEPS = 3;
