/** How long a condition may take before the test fails; generous, because only failing tests ever wait so long. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Waits until `condition` gives something truthy and returns it. A condition that throws counts as not yet met.
 *
 * @param what is being waited for, for the message when it never comes: `until('a finding', () => findings[0])`
 * @throws Error naming `what`, with the last thing the condition threw as its cause
 */
export async function until<Value>(
  what: string,
  condition: () => Value | PromiseLike<Value>,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patienceMs;
  let cause: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms in vain for ${what}.`, { cause });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
