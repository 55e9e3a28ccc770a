import { followReading } from './contents.ts';
import { layOutAll, layOutLater } from './layOut.ts';
import { openLink } from './link.ts';
import { openNotes } from './notes.ts';
import { answerPhrases } from './phrases.ts';
import { isRestored, keepPlace, returnToPlace } from './returning.ts';
import { turnSpins } from './spins.ts';
import { followSteps } from './steps.ts';
import { linkTerms } from './terms.ts';
import { switchTheme } from './theme.ts';
import { wakeNearby } from './waking.ts';

// All the script that a page needs before a figure is near: no React, no simulation. A figure's own page has less for it
// to do, and shares the file with the article.
switchTheme();
openNotes();
answerPhrases();
turnSpins();
linkTerms();
followSteps();
followReading();
keepPlace();
if (isRestored())
  layOutAll(); // by px of the whole
else if (!openLink()) returnToPlace();
layOutLater();
wakeNearby();
