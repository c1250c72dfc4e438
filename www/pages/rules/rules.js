// @ts-check
// 章程: everything that the page says stands in its HTML. Here are only the look that the visitor chose, and what other pages show.

import { startThemeSwitch } from '../../components/theme-switch/theme-switch.js';
import { keepChoices, readChoices } from '../../state/choices.js';
import { startSiteUpdates } from '../site-updates.js';

startThemeSwitch();
keepChoices(readChoices());
startSiteUpdates();
