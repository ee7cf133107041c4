/** The numbers from 0 up to `order`, with a sum and a product in which every number but 0 can be divided by. */
export interface FiniteField {
  readonly order: number;
  plus(a: number, b: number): number;
  times(a: number, b: number): number;
}

/** A field has the power of one prime as its order: for any other order there is none. */
export function finiteField(order: number): FiniteField | undefined {
  const power = asPrimePower(order);
  if (!power) return undefined;
  const { prime, degree } = power;
  for (let low = 0; low < order; low++) {
    const powers = powersOfX(prime, degree, low);
    if (powers.length === order - 1) return fieldOf(order, prime, powers);
  }
  return undefined;
}

export function asPrimePower(order: number): { prime: number; degree: number } | undefined {
  for (let prime = 2; prime <= order; prime++) {
    if (order % prime !== 0) continue;
    let degree = 0;
    let rest = order;
    for (; rest % prime === 0; rest /= prime) degree++;
    return rest === 1 ? { prime, degree } : undefined;
  }
  return undefined;
}

/**
 * A number is a polynomial: its digits to the base of the prime. Gives 1, x, x², ... modulo the polynomial
 * x^degree - low, until 1 comes back. All numbers but 0 are in it when that polynomial is a primitive one.
 */
function powersOfX(prime: number, degree: number, low: number): number[] {
  const top = prime ** degree;
  const powers = [1];
  for (let value = timesX(1); value !== 1 && powers.length < top; value = timesX(value)) {
    if (value === 0) return [];
    powers.push(value);
  }
  return powers;

  function timesX(value: number): number {
    const carried = Math.floor((value * prime) / top);
    let result = (value * prime) % top;
    for (let turn = 0; turn < carried; turn++) result = digitSum(prime, result, low);
    return result;
  }
}

function fieldOf(order: number, prime: number, powers: readonly number[]): FiniteField {
  const exponent = new Int32Array(order);
  powers.forEach((value, index) => {
    exponent[value] = index;
  });
  return {
    order,
    plus: (a, b) => digitSum(prime, a, b),
    times: (a, b) =>
      a === 0 || b === 0
        ? 0
        : (powers[((exponent[a] as number) + (exponent[b] as number)) % powers.length] as number),
  };
}

/** Digit by digit, without a carry. */
function digitSum(prime: number, a: number, b: number): number {
  let sum = 0;
  for (let place = 1; a > 0 || b > 0; place *= prime) {
    sum += (((a % prime) + (b % prime)) % prime) * place;
    a = Math.floor(a / prime);
    b = Math.floor(b / prime);
  }
  return sum;
}
