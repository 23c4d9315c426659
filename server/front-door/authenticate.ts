/** RFC 9110 §15.5.2 wants a challenge on each 401; ours is a cookie, and this is where it is got. */
export const AUTHENTICATE = 'Cookie realm="twofold", form-action="/sign-in"';
