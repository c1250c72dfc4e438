// @ts-check
import { startThemeSwitch } from '../../components/theme-switch/theme-switch.js';

startThemeSwitch();
