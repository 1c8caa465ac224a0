import { foldText } from './foldText.ts';

/** The sector in the words that groups are mixed by; a sector nobody foresaw stays as written, in lower case. */
export function sectorOf(raw: string): string {
  const folded = foldText(raw);
  return SECTORS.find(([, shape]) => shape.test(folded))?.[0] ?? raw.toLowerCase();
}

/** The first that fits wins, so narrower ones stand first. */
const SECTORS: readonly (readonly [string, RegExp])[] = [
  ['nonprofit', /\b(non ?profit|not for profit|ngo|charity|third sector|voluntary|501c?)\b/],
  ['education', /\b(k 12|k12|education|schools?|university|college|higher ed|academia|academic)\b/],
  ['special district', /\bspecial district|\bwater district|\bport authority/],
  ['regional', /\b(regional|region|cog|council of governments|mpo)\b/],
  ['county', /\bcounty\b/],
  ['municipal', /\b(city|municipal|municipality|town|village|local government|local authority)\b/],
  ['state', /\bstate\b/],
  ['national', /\b(federal|national|central government)\b/],
  ['health', /\b(health|healthcare|hospital)\b/],
  ['foundation', /\b(foundation|philanthropy|philanthropic)\b/],
  ['business', /\b(private|business|company|corporate|industry|for profit)\b/],
];
