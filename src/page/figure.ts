import { switchTheme } from './theme.ts';
import { wakeNearby } from './waking.ts';

// All the script that a figure's own page needs before the figure is alive.
switchTheme();
wakeNearby();
