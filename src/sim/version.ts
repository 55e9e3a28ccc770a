/**
 * The version of the model: the same scenario has the same digits within one. It is raised when digits are changed on
 * purpose, and tests/golden/ then gets a file of its own. Links carry it, and say so when they are opened in another.
 */
export const MODEL_VERSION = 1;
