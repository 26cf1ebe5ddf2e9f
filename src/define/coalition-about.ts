import { CoalitionAbout } from '../elements/coalition-about.js';
import { define } from './define.js';

define('coalition-about', CoalitionAbout);
