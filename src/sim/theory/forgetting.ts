import { exp } from '../../random/elementary.ts';

/**
 * The chance that what stood `copies` times in the archive is still written about after `retellings` generations of a
 * closed loop without made-up output: about 1 − exp(−2c/t), for one document's line lives on with probability about
 * 2/t (Kolmogorov 1938). So what was written c times is forgotten after about 2c retellings: linear in c, as Suresh et
 * al. 2025 prove. What it leaves out is of the order of log t / t.
 */
export const outliving = (copies: number, retellings: number): number => 1 - exp((-2 * copies) / retellings);

/**
 * The share of reality's heterozygosity that a model keeps for ever with so many fresh documents a generation, in the
 * limit of many documents: 2M/(2M+1). Wright (1931) has 1/(4Nm+1) for what is lost, where Nm counts migrants with two
 * genes each; a document is one gene.
 */
export const heldByMigrants = (freshDocuments: number): number =>
  (2 * freshDocuments) / (2 * freshDocuments + 1);
