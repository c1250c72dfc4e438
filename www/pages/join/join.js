// @ts-check
// 入会: the application form, a step at a time.

import catalogues from 'virtual:page-words/join';
import { startThemeSwitch } from '../../components/theme-switch/theme-switch.js';
import { reviewerName } from '../../words/reviewers.js';
import { loadWords, pageLocale } from '../../words/site-words.js';
import { startSiteUpdates } from '../site-updates.js';

startThemeSwitch();
const words = await loadWords(pageLocale(), catalogues);
console.log(reviewerName('membership-department', words.say));
await startSiteUpdates();
