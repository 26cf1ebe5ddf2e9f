import { CoalitionValues } from '../elements/coalition-values.js';
import { define } from './define.js';

define('coalition-values', CoalitionValues);
