const NONCE_BYTES = 18;

/** A number used once, unguessable: 24 characters of base64. */
export function newNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return btoa(String.fromCharCode(...bytes));
}
