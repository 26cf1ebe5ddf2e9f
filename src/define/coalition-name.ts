import { CoalitionName } from '../elements/coalition-name.js';
import { define } from './define.js';

define('coalition-name', CoalitionName);
