import { words } from '../messages/ja.ts';
import { start } from './start.ts';

start(words);
