/** A finite field of `order` elements, written 0 … order − 1; 0 and 1 are what they are called. */
export interface FiniteField {
  order: number;
  add: (one: number, other: number) => number;
  multiply: (one: number, other: number) => number;
}

/**
 * The field of so many elements, or null where none exists: there is one for every power of a prime. An element is a
 * polynomial over the prime field, its coefficients the digits of the number; products are taken modulo the first
 * monic polynomial that has no factor.
 */
export function finiteField(order: number): FiniteField | null {
  const power = primePower(order);
  if (!power) return null;
  const { prime, degree } = power;
  const digits = (element: number) => digitsOf(element, prime, degree);
  const modulus = degree === 1 ? [0, 1] : irreducible(prime, degree);
  const sum = (one: number, other: number) => {
    const theirs = digits(other);
    return valueOf(
      digits(one).map((digit, place) => (digit + (theirs[place] ?? 0)) % prime),
      prime,
    );
  };
  const product = (one: number, other: number) =>
    degree === 1
      ? (one * other) % prime
      : valueOf(remainder(productOf(digits(one), digits(other), prime), modulus, prime), prime);
  const table = (of: (one: number, other: number) => number) => {
    const cells = Int32Array.from({ length: order * order }, (_, cell) =>
      of(Math.floor(cell / order), cell % order),
    );
    return (one: number, other: number) => cells[one * order + other] ?? 0;
  };
  return { order, add: table(sum), multiply: table(product) };
}

/** The prime and the exponent of a prime power; null for any other number. */
export function primePower(order: number): { prime: number; degree: number } | null {
  if (!Number.isInteger(order) || order < 2) return null;
  let prime = 2;
  while (order % prime !== 0) prime++;
  let degree = 0;
  let rest = order;
  for (; rest % prime === 0; rest /= prime) degree++;
  return rest === 1 ? { prime, degree } : null;
}

/** Lowest power first. */
function digitsOf(element: number, prime: number, degree: number): number[] {
  return Array.from({ length: degree }, (_, place) => Math.floor(element / prime ** place) % prime);
}

function valueOf(digits: readonly number[], prime: number): number {
  return digits.reduce((value, digit, place) => value + digit * prime ** place, 0);
}

function productOf(one: readonly number[], other: readonly number[], prime: number): number[] {
  const product = Array.from({ length: one.length + other.length - 1 }, () => 0);
  one.forEach((digit, place) => {
    other.forEach((factor, shift) => {
      product[place + shift] = ((product[place + shift] ?? 0) + digit * factor) % prime;
    });
  });
  return product;
}

/** What is left of a polynomial after division by a monic one. */
function remainder(polynomial: readonly number[], divisor: readonly number[], prime: number): number[] {
  const rest = [...polynomial];
  const degree = divisor.length - 1;
  for (let place = rest.length - 1; place >= degree; place--) {
    const factor = rest[place] ?? 0;
    divisor.forEach((digit, shift) => {
      const at = place - degree + shift;
      rest[at] = ((((rest[at] ?? 0) - factor * digit) % prime) + prime) % prime;
    });
  }
  return rest.slice(0, degree);
}

function irreducible(prime: number, degree: number): number[] {
  for (let low = 0; ; low++) {
    const candidate = [...digitsOf(low, prime, degree), 1];
    if (!hasFactor(candidate, prime)) return candidate;
  }
}

function hasFactor(polynomial: readonly number[], prime: number): boolean {
  const degree = polynomial.length - 1;
  for (let part = 1; part * 2 <= degree; part++)
    for (let low = 0; low < prime ** part; low++)
      if (remainder(polynomial, [...digitsOf(low, prime, part), 1], prime).every((digit) => digit === 0))
        return true;
  return false;
}
