/** A check that somebody looked at and decided to live with. */
export interface SetAside {
  /** The check's id. */
  checkId: string;
  /** Why it may stay as it is, in the coordinator's words. */
  reason: string;
}
