/** The popup's first question: enough for the first screen, so that ten thousand accounts do not keep it waiting. */
export const FIRST_LIST = { kind: 'list-accounts', request: { tabId: null, limit: 60 } } as const;
