import { words } from '../messages/de.ts';
import { start } from './start.ts';

start(words);
