/** What becomes of entries that meet (`createMatcher`), in a sentence for codebooks and reports. */
export const OVERLAP_POLICY = 'inside a label set no word counts twice: left to right, the longest entry that its rule and exceptions allow; '
  + 'of equally long ones the one with a rule, then the more exact; label sets do not see each other'
