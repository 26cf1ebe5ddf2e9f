import { CoalitionMembers } from '../elements/coalition-members.js';
import { define } from './define.js';

define('coalition-members', CoalitionMembers);
