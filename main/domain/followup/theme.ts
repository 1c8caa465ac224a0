/** A theme gathers captures and carries what a memo says about them. */
export interface Theme {
  id: string;
  title: string;
  /** What the host told. */
  story: string;
  strategies: string[];
  /** The facilitators' summary of what participants said. */
  heard: string;
  reactions: string[];
  participantQuestions: string[];
  /** The questions the debrief memo puts to its readers. */
  memoQuestions: string[];
  /** What readers told after the memo, by organization (empty name: unnamed). */
  since: { organization: string; text: string }[];
  openQuestion: string;
}
