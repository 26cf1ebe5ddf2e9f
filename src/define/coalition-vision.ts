import { CoalitionVision } from '../elements/coalition-vision.js';
import { define } from './define.js';

define('coalition-vision', CoalitionVision);
