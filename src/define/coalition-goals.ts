import { CoalitionGoals } from '../elements/coalition-goals.js';
import { define } from './define.js';

define('coalition-goals', CoalitionGoals);
