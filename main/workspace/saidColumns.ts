import { oneOf, optionalText, text } from './table.ts';

/** Who said a thing, where, and how far it may travel, as captures and advice keep it. */
export const saidColumns = {
  speakerId: optionalText,
  saidIn: text,
  saidByGroup: text,
  consent: oneOf('approved', 'pending', 'declined', 'none-needed'),
  attribution: oneOf('name', 'role', 'organization', 'anonymous'),
  confidentiality: oneOf('private', 'group', 'program', 'public'),
};
