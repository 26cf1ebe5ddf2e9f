import { CoalitionMission } from '../elements/coalition-mission.js';
import { define } from './define.js';

define('coalition-mission', CoalitionMission);
