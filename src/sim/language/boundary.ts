/** The id of the boundary between sentences, which every model predicts like a word and no sentence holds. */
export const BOUNDARY = 0;
