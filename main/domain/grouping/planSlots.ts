import type { AttributeKey, BalanceWish, PlanPerson } from './groupPlan.ts';

/** One thing to balance: a kind for each person, such as their sector, or whether they carry a tag. */
export interface PlanSlot {
  attribute: AttributeKey;
  weight: number;
  noLoneMinority: boolean;
  /** Person → value by position in `values`; −1 where it is not known. */
  valueOf: Int32Array;
  values: readonly string[];
}

/** What is balanced, in numbers; what counts nothing or has fewer than two kinds is left out. */
export function planSlots(balance: readonly BalanceWish[], people: readonly PlanPerson[]): PlanSlot[] {
  return balance
    .filter(({ weight, noLoneMinority }) => weight > 0 || noLoneMinority)
    .flatMap((wish): PlanSlot[] => {
      const { attribute } = wish;
      if (attribute !== 'tags')
        return [slotOf(wish, people.map((person) => attributeText(person, attribute)))]; // prettier-ignore
      const tags = [...new Set(people.flatMap((person) => person.tags.map((tag) => tag.trim())))].sort();
      return tags
        .filter((tag) => tag !== '')
        .map((tag) => slotOf(wish, people.map((person) => (person.tags.some((known) => known.trim() === tag) ? tag : '')))); // prettier-ignore
    })
    .filter(({ values }) => values.length > 0);
}

/** A value as it is shown: years in bands; empty when unknown. */
export function attributeText(person: PlanPerson, attribute: Exclude<AttributeKey, 'tags'>): string {
  if (attribute !== 'yearsInRole') return person[attribute].trim().replace(/\s+/g, ' ');
  const years = person.yearsInRole;
  if (years === null) return '';
  if (years < 2) return 'under 2 years';
  if (years < 5) return '2 to 4 years';
  return years < 10 ? '5 to 9 years' : '10 years and more';
}

function slotOf({ attribute, weight, noLoneMinority }: BalanceWish, texts: readonly string[]): PlanSlot {
  const values: string[] = [];
  const known = new Map<string, number>();
  const valueOf = Int32Array.from(texts, (text) => {
    if (text === '') return -1;
    const key = text.toLowerCase();
    const value = known.get(key) ?? values.push(text) - 1;
    known.set(key, value);
    return value;
  });
  return { attribute, weight, noLoneMinority, valueOf, values };
}
