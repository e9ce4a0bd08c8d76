/**
 * The same function, which gives its last result again for the very same arguments: index, rules and views ask about the
 * document that is being typed in by turns. No `WeakMap`: the engine keeps each of its values over several collections, and
 * a value for every keystroke is what makes collections slow. What is remembered keeps its arguments alive; it is one.
 */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (last === undefined || !last.args.every((arg, at) => arg === args[at]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
