import { each, type FigureClaim, ROUNDS } from '../claim.test.support.ts';

const careful = { synthetic: 0.8, fresh: 0.2, selection: 2 };
const blind = { discernment: 0 };
const alone = { ...careful, rivals: 'cutting' } as const;

export const claims: readonly FigureClaim[] = [
  {
    words: 'after twenty generations fewer than a tenth of them are left',
    holds: (of) => each(20, ROUNDS).every((t) => of('share', t) < 0.1),
  },
  {
    words: 'all three end with about a third of the buyers',
    holds: (of) =>
      ['share', 'freshShare', 'archiveShare'].every(
        (share) => Math.abs(of(share, ROUNDS, careful) - 1 / 3) < 0.03,
      ),
  },
  {
    words: 'the lab without costs wins nearly everyone, with the worst model of the three',
    holds: (of) =>
      of('margin', ROUNDS, blind) === 1 &&
      of('share', ROUNDS, blind) > 0.95 &&
      of('quality', ROUNDS, blind) < of('freshQuality', ROUNDS, blind) &&
      of('quality', ROUNDS, blind) < of('archiveQuality', ROUNDS, blind),
  },
  {
    words: 'the best model of the three, and hardly a buyer',
    holds: (of) => {
      const unseen = { ...alone, ...blind };
      const [yours, ...theirs] = ['quality', 'freshQuality', 'archiveQuality'].map((quality) =>
        of(quality, ROUNDS, unseen),
      );
      return yours! > Math.max(...theirs) && of('share', ROUNDS, unseen) < 0.01;
    },
  },
  {
    words: 'it takes nine in ten of them',
    holds: (of) => Math.abs(of('share', ROUNDS, alone) - 0.9) < 0.03,
  },
  {
    words:
      'sells too little to pay for the fresh work it needs: its model mends, and it goes on losing buyers',
    holds: (of) => {
      const late = { repent: 15 };
      return (
        of('share', 15, late) < 1 / 6 &&
        of('quality', ROUNDS, late) > of('quality', ROUNDS) + 0.2 &&
        of('quality', ROUNDS, late) < of('freshQuality', ROUNDS, late) - 0.05 &&
        of('share', ROUNDS, late) < 0.6 * of('share', 15, late)
      );
    },
  },
  {
    words:
      'Whoever can be seen to cut corners loses the buyers; where nobody can see, the careful lose them.',
    holds: (of) =>
      of('share', ROUNDS) < 0.01 &&
      of('freshShare', ROUNDS, blind) < 0.05 &&
      of('archiveShare', ROUNDS, blind) < 0.05,
  },
];
