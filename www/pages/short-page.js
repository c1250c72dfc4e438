// @ts-check
// A page that only says something: no engine, no member, only the look that the visitor chose.
import { startThemeSwitch } from '../components/theme-switch/theme-switch.js';

startThemeSwitch();
