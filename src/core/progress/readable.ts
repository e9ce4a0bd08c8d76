/** As few decimals as people read; more only where the sentence would not be true without them. */
const DECIMALS = 2;
const MOST_DECIMALS = 10;

/** The numbers of a formula, rounded for reading as far as what it says of them stays true. */
export function readable<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
  isTrue: (rounded: Readonly<Record<Name, number>>) => boolean,
): Readonly<Record<Name, number>> {
  for (let decimals = DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
    const rounded: Record<Name, number> = { ...numbers };
    for (const name in numbers) rounded[name] = Number(numbers[name].toFixed(decimals));
    if (isTrue(rounded)) return rounded;
  }
  return numbers;
}
