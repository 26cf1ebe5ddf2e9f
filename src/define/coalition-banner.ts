import { CoalitionBanner } from '../elements/coalition-banner.js';
import { define } from './define.js';

define('coalition-banner', CoalitionBanner);
