import { CAREFUL } from '../../sim/economy/rivals.ts';
import type { MarketScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

export const presets: readonly Preset<MarketScenario>[] = [
  {
    name: 'Cut corners',
    reason:
      'Your lab lives on its own output, and buyers can tell: after twenty generations fewer than a tenth of them are left.',
    set: {},
  },
  {
    name: 'All careful',
    reason:
      'Your lab buys and filters as one of its rivals does: all three end with about a third of the buyers.',
    set: CAREFUL,
  },
  {
    name: 'Blind buyers',
    reason:
      'Nobody can tell, so the lab without costs wins nearly everyone, with the worst model of the three.',
    set: { discernment: 0 },
  },
  {
    name: 'Good, unseen',
    reason:
      'Your lab alone is careful, and nobody can tell: the best model of the three, and hardly a buyer.',
    set: { ...CAREFUL, rivals: 'cutting', discernment: 0 },
  },
  {
    name: 'Good, seen',
    reason: 'Your lab alone is careful, and buyers can tell: it takes nine in ten of them.',
    set: { ...CAREFUL, rivals: 'cutting' },
  },
  {
    name: 'Too late',
    reason:
      'Careful from generation 15. By then your lab sells too little to pay for the fresh work it needs: its model mends, and it goes on losing buyers.',
    set: { repent: 15 },
  },
];
