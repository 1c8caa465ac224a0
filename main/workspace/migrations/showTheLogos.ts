/** Schema 10: the logos of the organizations that deliver a program, as PNG pictures in base64. */
export const showTheLogos = {
  name: 'show the logos',
  sql: `
ALTER TABLE program ADD COLUMN owner_logo TEXT NOT NULL DEFAULT '';
ALTER TABLE program ADD COLUMN partner_logo TEXT NOT NULL DEFAULT '';
`,
};
