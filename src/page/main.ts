import { openLink } from './link.ts';
import { openNotes } from './notes.ts';
import { answerPhrases } from './phrases.ts';
import { followSteps } from './steps.ts';
import { switchTheme } from './theme.ts';
import { wakeNearby } from './waking.ts';

// All the script that the article needs before a figure is near: no React, no simulation.
switchTheme();
openNotes();
answerPhrases();
followSteps();
openLink();
wakeNearby();
